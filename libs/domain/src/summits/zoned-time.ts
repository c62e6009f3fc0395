/**
 * Times of a programme are told by the clock of the host city, and kept as instants. Where that clock is put forward there
 * are times that no clock shows; where it is put back, a time comes twice, and the first is meant.
 */
export interface LocalTime {
  /** 2027-05-10. */
  readonly day: string;
  /** 09:30. */
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/** Whether it is the IANA name of the time zone of a place: `Europe/Madrid`. Mere offsets know nothing of summer time and are none. */
export function isZoneOfPlace(name: string): boolean {
  if (!/^[A-Za-z]+(?:\/[\w+-]+)+$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What the clocks of the zone show at an instant. */
export function localTimeOf(instant: Date, zone: string): LocalTime {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

const dayLong = 86_400_000;

/** The instant at which the clocks of the zone first show it; null where they never do, as they are put forward then. */
export function instantOf({ day, time }: LocalTime, zone: string): Date | null {
  const shown = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(shown)) return null;
  // What the clock is ahead by changes at most once in two days.
  const candidates = [shown - dayLong, shown + dayLong]
    .map((near) => new Date(shown - aheadBy(new Date(near), zone)))
    .filter((candidate) => {
      const local = localTimeOf(candidate, zone);
      return local.day === day && local.time === time;
    })
    .sort((a, b) => a.getTime() - b.getTime());
  return candidates[0] ?? null;
}

/** How far the clocks of the zone are ahead of universal time, in milliseconds. */
function aheadBy(instant: Date, zone: string): number {
  const { day, time } = localTimeOf(instant, zone);
  return Date.parse(`${day}T${time}:00Z`) - Math.floor(instant.getTime() / 60_000) * 60_000;
}

/** The days from the first to the last, both included; none when the last is before the first. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  const end = Date.parse(`${last}T00:00:00Z`);
  for (let day = Date.parse(`${first}T00:00:00Z`); day <= end; day += dayLong)
    days.push(new Date(day).toISOString().slice(0, 10));
  return days;
}
