import { neverConfirmed, type CatalogueEntry } from '../search';

/** Why a practice is a good one to begin with. */
export const startingReasons = ['evidence', 'adopted', 'confirmed', 'newest'] as const;
export type StartingReason = (typeof startingReasons)[number];

/** A practice to begin with, and why. */
export interface StartingPoint {
  number: number;
  reason: StartingReason;
}

type Compared = Pick<
  CatalogueEntry,
  'number' | 'values' | 'adoptionCount' | 'firstPublishedAt' | 'by'
>;

/** For each reason how well a practice meets it; null: not at all. */
const measures: Record<StartingReason, (entry: Compared) => number | null> = {
  // The first level only says that somebody described it.
  evidence: ({ by }) => (typeof by.evidence === 'number' && by.evidence > 0 ? by.evidence : null),
  adopted: ({ adoptionCount }) => (adoptionCount > 0 ? adoptionCount : null),
  confirmed: ({ values }) => {
    const [year = neverConfirmed] = values.confirmed;
    return year === neverConfirmed ? null : Number(year);
  },
  newest: ({ firstPublishedAt }) => firstPublishedAt,
};

/**
 * Where to begin among practices about the same: the one that is best known to work, the one that others took over most,
 * the one whose city last said that it runs, and the newest. None is named twice, and a reason that none meets is left out.
 */
export function startingPoints(entries: Iterable<Compared>): StartingPoint[] {
  const left = [...entries].sort((a, b) => a.number - b.number);
  return startingReasons.flatMap((reason) => {
    let best: { entry: Compared; measure: number } | null = null;
    for (const entry of left) {
      const measure = measures[reason](entry);
      if (measure !== null && (best === null || measure > best.measure)) best = { entry, measure };
    }
    if (best === null) return [];
    left.splice(left.indexOf(best.entry), 1);
    return [{ number: best.entry.number, reason }];
  });
}
