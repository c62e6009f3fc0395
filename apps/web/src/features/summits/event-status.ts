/** How schema.org says whether something takes place. */
export function eventStatus(isCancelled: boolean): string {
  return `https://schema.org/${isCancelled ? 'EventCancelled' : 'EventScheduled'}`;
}
