import { pathTo } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import ical, { ICalEventStatus } from 'ical-generator';
import { wordsIn, type Words } from './summit.rows';

/** A session as calendars take it. */
export interface CalendarRow {
  id: string;
  slug: string;
  titles: Words;
  startsAt: Date;
  endsAt: Date;
  room: string | null;
  isCancelled: boolean;
  summitSlug: string;
  summitTitles: Words;
  summitStatus: string;
  venue: string | null;
  cityNames: Record<Language, string>;
  /** The release it was read in: calendar programs tell by it what is newer. */
  release: number | null;
  releasedAt: Date | null;
}

/** Those that everybody sees and whose time is known; `$1` is for the condition. */
export const calendarQuery = (condition: string): string => `
  select s.id, s.slug, s.titles, s.starts_at as "startsAt", s.ends_at as "endsAt", s.room, s.is_cancelled as "isCancelled",
         m.slug as "summitSlug", m.titles as "summitTitles", m.status as "summitStatus", m.venue, c.names as "cityNames",
         r.number as release, r.released_at as "releasedAt"
    from summit_session s
    join summit m on m.id = s.summit_id and m.status <> 'draft'
    join city c on c.id = m.city_id
    left join lateral (
      select number, released_at from programme_release where summit_id = m.id order by number desc limit 1
    ) r on true
   where s.is_public and s.starts_at is not null and ${condition}
   order by s.starts_at, s.id`;

/** Sessions as a calendar (RFC 5545), their times in universal time: every program shows them by its own clock. */
export function calendarFile(
  rows: readonly CalendarRow[],
  { name, origin, language }: { name: string; origin: string; language: Language },
): string {
  const calendar = ical({ name, prodId: { company: 'Praxis', product: 'Programme', language } });
  for (const row of rows) {
    const places = [row.room, row.venue, row.cityNames[language]];
    const address = pathTo(language, 'session', { summit: row.summitSlug, session: row.slug });
    const isCancelled = row.isCancelled || row.summitStatus === 'cancelled';
    calendar.createEvent({
      id: `${row.id}@praxis`,
      stamp: row.releasedAt ?? row.startsAt,
      sequence: row.release ?? 0,
      start: row.startsAt,
      end: row.endsAt,
      summary: wordsIn(row.titles, language).text,
      description: wordsIn(row.summitTitles, language).text,
      location: places.filter((place) => place !== null).join(', '),
      url: `${origin}${address}`,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
