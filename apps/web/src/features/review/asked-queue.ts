import { assignmentFilters, reviewLimits, type AssignmentFilter } from '@praxis/domain/reviews';
import { isLanguage, type Language } from '@praxis/domain/shared';

/** Which drafts of the queue an address asks for; null restricts nothing. */
export interface AskedQueue {
  language: Language | null;
  topic: string | null;
  assignment: AssignmentFilter | null;
  waitingDays: number | null;
}

/** What the address asks for; what it cannot ask for is left out. */
export function askedQueue(query: URLSearchParams): AskedQueue {
  const language = query.get('language') ?? '';
  const days = Number(query.get('days') ?? '');
  const assignment = query.get('with');
  return {
    language: isLanguage(language) ? language : null,
    topic: (query.get('topic') ?? '').slice(0, 100) || null,
    assignment: assignmentFilters.find((each) => each === assignment) ?? null,
    waitingDays:
      Number.isInteger(days) && days > 0 && days <= reviewLimits.waitingDays ? days : null,
  };
}

/** The address that asks for it, from `after` on. */
export function queueQuery(
  { language, topic, assignment, waitingDays }: AskedQueue,
  after: string,
): string {
  const query = new URLSearchParams();
  if (assignment !== null) query.set('with', assignment);
  if (language !== null) query.set('language', language);
  if (topic !== null) query.set('topic', topic);
  if (waitingDays !== null) query.set('days', String(waitingDays));
  query.set('after', after);
  return query.toString();
}
