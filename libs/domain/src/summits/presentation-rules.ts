/**
 * Which practices a summit's session may be linked to. The sources of past summits name the cities that presented in a
 * session, not their practices. So a practice counts as one that its city may have presented when it certainly existed
 * then; the page says that the link comes from the list of cities. A pinned case study is certain and needs no rule.
 */
export interface PracticeYears {
  startYear: number | null;
  endYear: number | null;
}

/** Whether the practice certainly ran in the year of the summit; unknown years never count. */
export function ranInYear(practice: PracticeYears, year: number): boolean {
  if (practice.startYear === null) return false;
  return practice.startYear <= year && (practice.endYear === null || practice.endYear >= year);
}

export const sessionKinds = [
  'plenary',
  'panel',
  'workshop',
  'training',
  'field-visit',
  'session',
] as const;
/** `session` where the source does not say which kind. */
export type SessionKind = (typeof sessionKinds)[number];
