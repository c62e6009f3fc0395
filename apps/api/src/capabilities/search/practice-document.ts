import type { CatalogueEntry, FilterName } from '@praxis/domain/search';
import type { AnyRow, PracticeText } from '@praxis/domain/practices';
import { languages, type Language } from '@praxis/domain/shared';
import { wordsOfMarkdown } from '../../platform/rich-text/rich-text';

/** What a search engine knows of a published practice in one language. Public words and codes, nothing else. */
export interface PracticeDocument {
  /** `{practice id}-{language}`. */
  id: string;
  practiceId: string;
  number: number;
  language: Language;
  /** Tells two states of the same practice apart. */
  stamp: string;
  title: string;
  /** Names of its cities and countries. */
  place: string;
  summary: string;
  /** Labels of its topics, target groups and the like. */
  labels: string;
  /** Everything else that it says. */
  rest: string;
  values: Record<FilterName, readonly string[]>;
  startYear: number | null;
}

/** A published practice with all that its documents are made of. */
export interface IndexedPractice {
  entry: CatalogueEntry;
  practiceId: string;
  stamp: string;
  originalLanguage: Language;
  texts: Partial<Record<Language, PracticeText>>;
  place: Record<Language, string>;
  labels: Record<Language, string>;
}

/**
 * One document for each language in which the practice has a text. A title that is missing in a translation is the
 * original's, because that is what readers of the translation are shown.
 */
export function toPracticeDocuments(practice: IndexedPractice): PracticeDocument[] {
  const { entry, practiceId, stamp, originalLanguage } = practice;
  return languages.flatMap((language) => {
    const text = practice.texts[language];
    if (text === undefined) return [];
    return [
      {
        id: `${practiceId}-${language}`,
        practiceId,
        number: entry.number,
        language,
        stamp,
        title: text.title ?? practice.texts[originalLanguage]?.title ?? '',
        place: practice.place[language],
        summary: text.summary ?? '',
        labels: practice.labels[language],
        rest: restOf(text),
        values: entry.values,
        startYear: entry.startYear,
      },
    ];
  });
}

/** The words of a text apart from title and summary, without markup. */
export function restOf(text: PracticeText): string {
  const { title: _title, summary: _summary, ...body } = text;
  return Object.values(body)
    .map((value) =>
      Array.isArray(value) ? value.map(wordsOfEntry).join('. ') : wordsOfMarkdown(value),
    )
    .join('\n');
}

/** What is written in a line or in a row; codes and addresses are no words. */
function wordsOfEntry(entry: string | AnyRow): string {
  if (typeof entry === 'string') return entry;
  const { direction: _direction, strength: _strength, link: _link, ...words } = entry;
  return Object.values(words)
    .filter((part) => part !== null)
    .join(', ');
}

const rests = new WeakMap<PracticeText, string>();

/** As `restOf`, for texts that are shown again and again. */
export function keptRestOf(text: PracticeText): string {
  let rest = rests.get(text);
  if (rest === undefined) {
    rest = restOf(text);
    rests.set(text, rest);
  }
  return rest;
}
