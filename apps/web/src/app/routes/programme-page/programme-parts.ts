import type { ProgrammePageQuery } from '../../../shared/apollo/generated/operations';

type Programme = NonNullable<NonNullable<ProgrammePageQuery['summit']>['programme']>;
export type PlannedSession = Programme['sessions'][number];
export type Room = Programme['rooms'][number];
export type Clash = Programme['clashes'][number];

/** The days of a programme: those of the summit, and those on which something stands nevertheless. */
export function daysOf(days: readonly string[], sessions: readonly PlannedSession[]): string[] {
  return [...new Set([...days, ...sessions.map(({ day }) => day)])].sort();
}
