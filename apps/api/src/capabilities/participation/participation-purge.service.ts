import { Injectable, type OnModuleInit } from '@nestjs/common';
import { daysUntilPurge } from '@praxis/domain/participation';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { KeyVault } from '../../platform/vault/key-vault';
import { ParticipationDatabase } from './participation-database';

/**
 * Ninety days after its last day, everything that was entrusted to a summit is destroyed: first the key, with which every copy in
 * any backup becomes unreadable, then the rows. What a restored backup brings back is unreadable, and goes with the next run.
 */
@Injectable()
export class ParticipationPurge implements OnModuleInit {
  constructor(
    private readonly database: ParticipationDatabase,
    private readonly vault: KeyVault,
    private readonly handlers: JobHandlers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.purgeAt('17 4 * * *', 'destroy-participation', () => this.destroyOld());
  }

  /** Tells how many requests were destroyed. */
  async destroyOld(): Promise<number> {
    const due: { summitId: string; keyId: string }[] = await this.database.transaction((db) =>
      db.query(
        `select c.summit_id as "summitId", c.key_id as "keyId"
           from participation_call c join summit s on s.id = c.summit_id
          where (s.ends_on + $2::int) < ($1::timestamptz at time zone s.time_zone)::date
            and (c.destroyed_at is null
              or exists (select from participation_request r where r.summit_id = c.summit_id)
              or exists (select from record_agreement a where a.summit_id = c.summit_id)
              or exists (select from field_visit v where v.summit_id = c.summit_id))
          order by c.summit_id`,
        [this.clock.now(), daysUntilPurge],
      ),
    );
    let gone = 0;
    for (const { summitId, keyId } of due) {
      await this.vault.destroy(keyId);
      gone += await this.removeRows(summitId);
    }
    return gone + (await this.forgetOpenings());
  }

  private removeRows(summitId: string): Promise<number> {
    return this.database.transaction(async (db) => {
      const [, count] = await db.query<[unknown, number]>(
        'delete from participation_request where summit_id = $1',
        [summitId],
      );
      await db.query('delete from record_agreement where summit_id = $1', [summitId]);
      await db.query('delete from field_visit where summit_id = $1', [summitId]);
      await db.query(
        `update participation_call set destroyed_at = coalesce(destroyed_at, $2), contact = ''
          where summit_id = $1`,
        [summitId, this.clock.now()],
      );
      return count;
    });
  }

  /** Who opened what is kept for two years. Source: the retention table of the reliability concept. */
  private forgetOpenings(): Promise<number> {
    return this.database.transaction(async (db) => {
      const [, count] = await db.query<[unknown, number]>(
        `delete from record_opening where opened_at < $1::timestamptz - interval '2 years'`,
        [this.clock.now()],
      );
      return count;
    });
  }
}
