import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';

/**
 * The only way to requests and what hangs on them: row-level security shows their rows to nobody who has not said in the same
 * transaction that this is what they came for.
 */
@Injectable()
export class ParticipationDatabase {
  constructor(private readonly database: Database) {}

  /** Everything inside happens or nothing; a thrown problem or fault undoes it. */
  transaction<T>(work: (db: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transaction(async (db) => {
      await db.query(`select set_config('praxis.participation', 'on', true)`);
      return work(db);
    });
  }
}
