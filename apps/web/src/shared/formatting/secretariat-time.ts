/** Day and time of day by a clock on a wall. `day` is like 2026-11-24, `time` like 04:05. */
export interface WallTime {
  day: string;
  time: string;
}

const hour = 3_600_000;

/**
 * The time in Strasbourg and Paris, where the secretariat is: Central European Time, and an hour more from the last
 * Sunday of March to the last of October, 01:00 UTC each (Directive 2000/84/EC, articles 2 and 3).
 */
export function secretariatTime(moment: Date): WallTime {
  const year = moment.getUTCFullYear();
  const isSummer = lastSundayOf(year, 2) <= +moment && +moment < lastSundayOf(year, 9);
  const [day = '', time = ''] = new Date(+moment + (isSummer ? 2 : 1) * hour)
    .toISOString()
    .split('T');
  return { day, time: time.slice(0, 5) };
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function lastSundayOf(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return +last - last.getUTCDay() * 24 * hour;
}
