import type { EntityManager } from 'typeorm';

/**
 * Sets when to look for news next: at the person's hour of the next day, or of the next Monday, by their own clock, which
 * PostgreSQL knows with all its changes to summer time. Whoever wants to know at once is told when something has been
 * indexed; once an hour somebody looks whether that was forgotten.
 */
export async function scheduleNext(db: EntityManager, id: string, now: Date): Promise<void> {
  await db.query(next, [id, now]);
}

const next = `
  update saved_search s
     set next_alert_at = case s.rhythm
       when 'at-once' then $2::timestamptz + interval '1 hour'
       when 'daily' then (
         select min(at) from generate_series(0, 2) as n
          cross join lateral (
            select (date_trunc('day', $2::timestamptz at time zone s.time_zone)
                    + make_interval(days => n, hours => s.hour)) at time zone s.time_zone as at
          ) as times
          where at > $2::timestamptz)
       when 'weekly' then (
         select min(at) from generate_series(0, 2) as n
          cross join lateral (
            select (date_trunc('week', $2::timestamptz at time zone s.time_zone)
                    + make_interval(weeks => n, hours => s.hour)) at time zone s.time_zone as at
          ) as times
          where at > $2::timestamptz)
       end
   where s.id = $1`;
