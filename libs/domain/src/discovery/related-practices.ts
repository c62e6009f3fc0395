import type { CatalogueEntry } from '../search';
import { isTelling } from './similar-cities';

/** In what two practices are alike: about the same, for the same people, against the same. */
export const relationKinds = ['topic', 'target', 'phenomenon'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** A reason: what both have, the rarest first. */
export interface Relation {
  kind: RelationKind;
  codes: readonly string[];
}

/** A practice about the same, with why it is named. */
export interface RelatedPractice {
  number: number;
  reasons: readonly Relation[];
}

type Compared = Pick<CatalogueEntry, 'number' | 'values' | 'adoptionCount'>;

/** What a topic that both have counts, against people and forms of extremism. */
const weights: Record<RelationKind, number> = { topic: 1, target: 0.6, phenomenon: 0.5 };

/** How often each code stands in the catalogue: what few practices have says more of two that have it. */
export class CodeRarity {
  private readonly counts = new Map<string, number>();
  private total = 0;

  constructor(entries: Iterable<Compared>) {
    for (const { values } of entries) {
      this.total += 1;
      for (const kind of relationKinds)
        for (const code of values[kind]) {
          const key = `${kind} ${code}`;
          this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
        }
    }
  }

  of(kind: RelationKind, code: string): number {
    return Math.log(1 + this.total / (this.counts.get(`${kind} ${code}`) ?? 1));
  }
}

/**
 * The practices most related to one, each with the reasons. They share a topic; of a city at most one is named, so that a
 * city with many practices does not fill the list.
 */
export function relatedPractices(
  practice: Compared,
  all: Iterable<Compared>,
  rarity: CodeRarity,
  most: number,
): RelatedPractice[] {
  const own = relationKinds.map((kind) => ({
    kind,
    codes: practice.values[kind].filter(isTelling),
  }));
  const related: { entry: Compared; score: number }[] = [];
  for (const entry of all) {
    if (entry.number === practice.number) continue;
    let score = 0;
    let hasTopic = false;
    for (const { kind, codes } of own)
      for (const code of codes)
        if (entry.values[kind].includes(code)) {
          score += weights[kind] * rarity.of(kind, code);
          hasTopic ||= kind === 'topic';
        }
    if (hasTopic) related.push({ entry, score });
  }
  related.sort(
    (a, b) =>
      b.score - a.score ||
      b.entry.adoptionCount - a.entry.adoptionCount ||
      a.entry.number - b.entry.number,
  );
  const cities = new Set<string>();
  const shown: RelatedPractice[] = [];
  for (const { entry } of related) {
    if (shown.length === most) break;
    if (entry.values.city.some((city) => cities.has(city))) continue;
    for (const city of entry.values.city) cities.add(city);
    const reasons = own.flatMap(({ kind, codes }) => {
      const shared = codes
        .filter((code) => entry.values[kind].includes(code))
        .sort((a, b) => rarity.of(kind, b) - rarity.of(kind, a) || (a < b ? -1 : 1));
      return shared.length === 0 ? [] : [{ kind, codes: shared }];
    });
    shown.push({ number: entry.number, reasons });
  }
  return shown;
}
