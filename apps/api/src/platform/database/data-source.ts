import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { migrations } from './migrations';
import { SnakeNaming } from './snake-naming';

/** Limits that hold for every connection: a query, a lock or a forgotten transaction cannot block the others for long. */
export const connectionSettings = {
  max: 14,
  connectionTimeoutMillis: 5_000,
  idleTimeoutMillis: 60_000,
  statement_timeout: 5_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 15_000,
  application_name: 'praxis',
} as const;

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type of an entity class
export type Entities = MixedList<Function | string | EntitySchema>;

/** The data source over the given entities; migrations are run by `migrate`, never by itself. */
export function dataSource(
  url: string,
  entities: Entities,
  upTo: readonly (typeof migrations)[number][] = migrations,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations: [...upTo],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    extra: connectionSettings,
    connectTimeoutMS: connectionSettings.connectionTimeoutMillis,
  });
}
