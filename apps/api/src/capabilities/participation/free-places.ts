import type { EntityManager } from 'typeorm';
import { JobQueue } from '../../platform/jobs/job-queue';

export const offerFreePlaces = 'offer-free-places';

const jobs = new JobQueue();

/** Within the transaction of what may have freed places: those on the waiting list are offered them once it is committed. */
export function placesMayBeFree(db: EntityManager, summitId: string): Promise<void> {
  return jobs.enqueue(db, {
    task: offerFreePlaces,
    payload: { summitId },
    key: `${offerFreePlaces}:${summitId}`,
  });
}
