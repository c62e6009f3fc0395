/**
 * A summit is planned by organisers, announced, and then held or cancelled. One that is still a draft is nobody's business
 * but theirs. Summits of the past that were drawn from sources stay as the sources tell them.
 */
export const summitStatuses = ['draft', 'announced', 'held', 'cancelled'] as const;
export type SummitStatus = (typeof summitStatuses)[number];

/** What may become of a summit; what has once been announced never becomes a draft again: its address is known. */
const next: Record<SummitStatus, readonly SummitStatus[]> = {
  draft: ['announced'],
  announced: ['held', 'cancelled'],
  held: ['announced'],
  cancelled: ['announced'],
};

/** What a summit can become on a day; it has been held from its first day on. */
export function nextStatuses(
  summit: { readonly status: SummitStatus; readonly startsOn: string },
  today: string,
): SummitStatus[] {
  return next[summit.status].filter((status) => status !== 'held' || summit.startsOn <= today);
}

/** The languages that a summit offers unless its organisers choose others. */
export const usualLanguages = ['en', 'fr', 'es'] as const;

export const summitTitleMaxLength = 200;
export const summitNameMaxLength = 200;
export const summitNamesMax = 20;
export const associatedEventsMax = 10;
export const summitMaxDays = 14;
