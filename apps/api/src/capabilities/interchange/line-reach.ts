import type { PracticeText } from '@praxis/domain/practices';
import type { EntityManager } from 'typeorm';
import { PracticeDraftText, PracticeVersionText } from '../practices';
import type { KnownPractice, PlacedLine } from './line-planner';
import { wordsOf } from './stored-lines';

/** What lines speak of when they do not speak of everything: on the rest, the practice goes on saying what it says. */
export class LineReach {
  constructor(private readonly names: ReadonlySet<string>) {}

  /** The line with what is there already in all fields that it does not speak of, and in all other languages. */
  async completed(db: EntityManager, line: PlacedLine, known: KnownPractice): Promise<PlacedLine> {
    const base = known.draft ?? known.version;
    if (base === null) return line;
    const stored =
      known.draft !== null
        ? await db.findBy(PracticeDraftText, { practiceId: known.practice.id })
        : await db.findBy(PracticeVersionText, { versionId: known.version?.id ?? '' });
    const { texts, origins } = wordsOf(stored);
    const { originalLanguage } = line;
    return {
      ...line,
      facts: { ...line.facts, ...this.unsaid(base.facts) },
      texts: {
        ...texts,
        [originalLanguage]: {
          ...line.texts[originalLanguage],
          ...this.unsaid<PracticeText>(texts[originalLanguage] ?? {}),
        },
      },
      origins: { ...origins, [originalLanguage]: origins[originalLanguage] ?? 'original' },
    };
  }

  private unsaid<T extends object>(all: T): Partial<T> {
    return Object.fromEntries(
      Object.entries(all).filter(([name]) => !this.names.has(name)),
    ) as Partial<T>;
  }
}
