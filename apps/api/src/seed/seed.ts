import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { conceptsChanged } from '../capabilities/concepts';
import { City } from '../capabilities/cities';
import { PublicChanges } from '../platform/database/changes';
import { Database } from '../platform/database/database';
import { CONFIG } from '../platform/config/config.module';
import type { Config } from '../platform/config/env';
import { IdGenerator } from '../platform/time-and-ids/id-generator.port';
import { Clock } from '../platform/time-and-ids/clock.port';
import { SeedAccounts } from './seed-accounts';
import { SeedAlliance } from './seed-alliance';
import { SeedPractices } from './seed-practices';
import { seedConcepts } from './seed-concepts';
import { seedVocabularies } from './seed-vocabularies';
import { readJson } from './seed-files';

interface CityFile {
  slug: string;
  country: string;
  kind: City['kind'];
  size?: City['size'];
  latitude: number;
  longitude: number;
  names: City['names'];
}

const seedLock = 7_207_420_261_124;

/** Puts the first catalogue into an empty database, all of it or nothing. Running it again changes nothing. */
@Injectable()
export class Seed {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly practices: SeedPractices,
    private readonly alliance: SeedAlliance,
    private readonly accounts: SeedAccounts,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether anything was put in. */
  async run(): Promise<boolean> {
    const isFirst = await this.database.transaction(async (db) => {
      const cityIds = await this.ground(db);
      if (cityIds === null) return false;
      const practiceIds = await this.practices.run(db, cityIds);
      await this.practices.caseStudies(db, practiceIds);
      await this.practices.adoptions(db, practiceIds);
      await this.changes.announce(db);
      return true;
    });
    if (this.config.isDemo) await this.accounts.run();
    return isFirst;
  }

  /**
   * What every catalogue stands on, in an empty database: vocabularies, concepts, cities, summits and declarations.
   * The ids of the cities by their names in addresses; null when it was there already.
   */
  async ground(db: EntityManager): Promise<Map<string, string> | null> {
    await db.query('select pg_advisory_xact_lock($1)', [seedLock]);
    const hasConcepts = await seedConcepts(db, this.clock.now());
    if ((await db.count(City)) > 0) {
      if (hasConcepts) await this.changes.announce(db, conceptsChanged);
      return null;
    }
    await seedVocabularies(db);
    const cityIds = new Map<string, string>();
    for (const { country, ...city } of readJson('cities.json') as CityFile[]) {
      const id = this.ids.next();
      cityIds.set(city.slug, id);
      await db.insert(City, { ...city, id, countryCode: country });
    }
    await this.alliance.run(db, cityIds);
    return cityIds;
  }
}
