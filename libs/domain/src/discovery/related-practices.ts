import { BitSet, type CatalogueEntry, type CatalogueIndex } from '../search';
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

/** What a topic that both have counts, against people and forms of extremism. */
const weights: Record<RelationKind, number> = { topic: 1, target: 0.6, phenomenon: 0.5 };

/**
 * The practices most related to one, each with the reasons. They share a topic; what few practices have says more of two that
 * have it; then counts how many cities took a practice over. Of a city at most one is named, so that a city with many practices
 * does not fill the list. Of a catalogue of any size only the sets of the practice's own codes are read.
 */
export function relatedPractices(
  practice: CatalogueEntry,
  catalogue: CatalogueIndex,
  most: number,
): RelatedPractice[] {
  const shared = relationKinds.flatMap((kind) =>
    practice.values[kind].filter(isTelling).map((code) => {
      const set = catalogue.having(kind, code);
      return { kind, code, set, points: weights[kind] * Math.log(1 + catalogue.size / set.length) };
    }),
  );
  const scores = new Float64Array(Math.max(0, ...shared.map(({ set }) => set.room * 32)));
  for (const { set, points } of shared)
    for (const number of set.members()) scores[number] = (scores[number] ?? 0) + points;
  const aboutTheSame = BitSet.union(
    shared.flatMap(({ kind, set }) => (kind === 'topic' ? [set] : [])),
  ).members();
  const cities = new Set<string>();
  const related: RelatedPractice[] = [];
  while (related.length < most) {
    let best: CatalogueEntry | undefined;
    let bestScore = 0;
    for (const number of aboutTheSame) {
      const score = scores[number] ?? 0;
      if (score < bestScore || number === practice.number) continue;
      const entry = catalogue.entry(number);
      if (entry === undefined) continue;
      if (best !== undefined && score === bestScore && !comesBefore(entry, best)) continue;
      if (entry.values.city.some((city) => cities.has(city))) continue;
      best = entry;
      bestScore = score;
    }
    if (best === undefined) break;
    const { number, values } = best;
    for (const city of values.city) cities.add(city);
    related.push({ number, reasons: reasonsOf(best, shared) });
  }
  return related;
}

/** Of two that have as much in common: what more cities took over, then the one that was there first. */
function comesBefore(a: CatalogueEntry, b: CatalogueEntry): boolean {
  return (
    a.adoptionCount > b.adoptionCount ||
    (a.adoptionCount === b.adoptionCount && a.number < b.number)
  );
}

function reasonsOf(
  { values }: CatalogueEntry,
  shared: readonly { kind: RelationKind; code: string; points: number }[],
): Relation[] {
  return relationKinds.flatMap((kind) => {
    const codes = shared
      .filter((each) => each.kind === kind && values[kind].includes(each.code))
      .sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1))
      .map(({ code }) => code);
    return codes.length === 0 ? [] : [{ kind, codes }];
  });
}
