import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/env';
import { RateLimits } from '../http/rate-limits';
import { PublicChanges } from './changes';
import { dataSource, type Entities } from './data-source';
import { Database } from './database';

/** Opens the database for everybody. */
@Global()
@Module({})
export class DatabaseModule {
  static of(entities: Entities): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: Database,
          inject: [CONFIG],
          useFactory: async (config: Config): Promise<Database> => {
            const source: DataSource = await dataSource(config.database.url, entities).initialize();
            return new Database(source, config.database.replicaUrls);
          },
        },
        PublicChanges,
        RateLimits,
      ],
      exports: [Database, PublicChanges, RateLimits],
    };
  }
}
