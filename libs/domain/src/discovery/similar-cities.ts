/** How many people live there, in bands: exact numbers would pretend to more than comparing cities needs. */
export const citySizes = ['under-50k', 'from-50k', 'from-100k', 'from-250k', 'from-1m'] as const;
export type CitySize = (typeof citySizes)[number];

/** What is known of a city for comparing it: itself, and what its published practices say. */
export interface CityProfile {
  slug: string;
  country: string;
  kind: 'city' | 'district' | 'region' | 'national';
  size: CitySize | null;
  /** Forms of extremism that its practices deal with. */
  phenomena: ReadonlySet<string>;
  /** What its practices cost. */
  budgetBands: ReadonlySet<string>;
  practiceCount: number;
}

/** In what two cities are alike. */
export const likenessKinds = [
  'size',
  'near_size',
  'powers',
  'country',
  'phenomenon',
  'budget',
] as const;
export type LikenessKind = (typeof likenessKinds)[number];

/** A reason: the kind, and the codes that both have where there are several. */
export interface Likeness {
  kind: LikenessKind;
  codes: readonly string[];
}

/** A city in the same position, with why it is named. */
export interface SimilarCity {
  slug: string;
  reasons: readonly Likeness[];
}

/** So much each reason counts; of forms of extremism and budgets the first two that both have. */
const weights: Record<LikenessKind, number> = {
  size: 3,
  near_size: 1.5,
  powers: 3,
  country: 2,
  phenomenon: 1.5,
  budget: 1.5,
};
const mostCounted = 2;
/** Less than this in common is no likeness: one shared band of money says little. */
const leastScore = 3;

/** What says nothing: against all forms, against a mixture, at a cost that is kept back. */
const vague = new Set(['all-forms', 'mixed-unclear', 'undisclosed']);
/** Whether a code that two have in common says something of them. */
export const isTelling = (code: string): boolean => !vague.has(code);

/**
 * The cities most like one, each with the reasons; those with more practices first among equals. Only authorities with the
 * same kind of powers are compared, and only such as have a published practice are named: the others have nothing to read.
 */
export function citiesLike(
  city: CityProfile,
  all: Iterable<CityProfile>,
  most: number,
): SimilarCity[] {
  const alike: (SimilarCity & { score: number; practiceCount: number })[] = [];
  for (const other of all) {
    if (other.slug === city.slug || other.practiceCount === 0) continue;
    if (levelOf(other) !== levelOf(city)) continue;
    const reasons = likenessesOf(city, other);
    const score = reasons.reduce((sum, reason) => sum + scoreOf(reason), 0);
    if (score >= leastScore)
      alike.push({ slug: other.slug, reasons, score, practiceCount: other.practiceCount });
  }
  return alike
    .sort(
      (a, b) =>
        b.score - a.score || b.practiceCount - a.practiceCount || (a.slug < b.slug ? -1 : 1),
    )
    .slice(0, most)
    .map(({ slug, reasons }) => ({ slug, reasons }));
}

/** Why two cities are alike, the strongest reason first; empty when they are not. */
export function likenessesOf(a: CityProfile, b: CityProfile): Likeness[] {
  const reasons: Likeness[] = [];
  const steps =
    a.size === null || b.size === null
      ? null
      : Math.abs(citySizes.indexOf(a.size) - citySizes.indexOf(b.size));
  if (steps === 0 && a.size !== null) reasons.push({ kind: 'size', codes: [a.size] });
  if (steps === 1 && b.size !== null) reasons.push({ kind: 'near_size', codes: [b.size] });
  if (levelOf(a) !== 'local' && a.kind === b.kind)
    reasons.push({ kind: 'powers', codes: [a.kind] });
  if (a.country === b.country) reasons.push({ kind: 'country', codes: [a.country] });
  const phenomena = common(a.phenomena, b.phenomena);
  if (phenomena.length > 0) reasons.push({ kind: 'phenomenon', codes: phenomena });
  const budgets = common(a.budgetBands, b.budgetBands);
  if (budgets.length > 0) reasons.push({ kind: 'budget', codes: budgets });
  return reasons;
}

function scoreOf({ kind, codes }: Likeness): number {
  return weights[kind] * Math.min(codes.length, mostCounted);
}

/** A district decides on its services like a city; regions and states are something else. */
function levelOf({ kind }: CityProfile): 'local' | 'region' | 'national' {
  return kind === 'city' || kind === 'district' ? 'local' : kind;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((code) => isTelling(code) && b.has(code)).sort();
}
