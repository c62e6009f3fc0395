import type { EntityManager } from 'typeorm';

/** How many people have been accepted, or are being offered a place: those places are not free. */
export async function placesTaken(db: EntityManager, summitId: string): Promise<number> {
  const [row]: { taken: number }[] = await db.query(
    `select coalesce(sum(r.size), 0)::int as taken from participation_request r
      where r.summit_id = $1
        and (r.status = 'accepted'
             or (r.status = 'waitlisted' and exists
                   (select from participation_offer o where o.request_id = r.id and o.ended_at is null)))`,
    [summitId],
  );
  return row?.taken ?? 0;
}
