/** As far ahead of universal time as a day begins anywhere. */
const earliestDay = 14 * 3_600_000;

/** The newest day that has begun somewhere on earth: a later one has not come yet for anybody. */
export function newestDay(now: Date): string {
  return new Date(now.getTime() + earliestDay).toISOString().slice(0, 10);
}

/** The day in universal time. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/** The same day so many months later; the last of the month stands for a day that the month does not have. */
export function monthsLater(from: Date, months: number): Date {
  const later = new Date(from);
  const day = later.getUTCDate();
  later.setUTCMonth(later.getUTCMonth() + months);
  if (later.getUTCDate() !== day) later.setUTCDate(0);
  return later;
}
