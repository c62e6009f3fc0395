import { IndexingService } from './capabilities/search';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { createApp, type Praxis } from './create-app';
import { entities } from './entities';
import type { Config } from './platform/config/env';
import { PublicChanges } from './platform/database/changes';
import { connect } from './platform/database/connect';
import { dataSource } from './platform/database/data-source';
import { migrate } from './platform/database/migrate';
import { Worker } from './platform/jobs/worker';
import { logger } from './platform/observability/logger';
import { Seed } from './seed/seed';

/** Tells whoever started the process how far it is. */
export type Tell = (step: string) => void;

/** Brings the database to this version's schema. */
export async function prepareDatabase(config: Config, tell: Tell): Promise<void> {
  const source = await connect(dataSource(config.database.url, entities), config.database.url);
  try {
    const ran = await migrate(source);
    if (ran.length > 0)
      tell(`Database schema brought up to date (${String(ran.length)} migrations)`);
    await checkUser(source, tell);
  } finally {
    await source.destroy();
  }
}

/** Row-level security guards what officials entrust to a summit, but not before a superuser. */
async function checkUser(source: DataSource, tell: Tell): Promise<void> {
  const [user] = await source.query<{ name: string; isUnguarded: boolean }[]>(
    `select rolname as name, rolsuper or rolbypassrls as "isUnguarded" from pg_roles where rolname = current_user`,
  );
  if (user?.isUnguarded !== true) return;
  tell(
    `The database user ${user.name} is a superuser, or is exempt from row-level security: name one in DATABASE_URL who is not, and who owns the database. Until then requests to take part in summits are protected by their encryption alone.`,
  );
  logger.warn({ event: 'database-user-unguarded', user: user.name });
}

/** Everything up to the moment of listening: schema, first catalogue, memory, search index, jobs. */
export async function startUp(
  config: Config,
  options: { withJobs: boolean },
  tell: Tell,
): Promise<Praxis> {
  await prepareDatabase(config, tell);
  const praxis = await createApp(config);
  const { app } = praxis;
  await app.get(PublicChanges).listen();
  if (await app.get(Seed).run()) {
    await app.get(PublicChanges).refreshAll();
    tell('First catalogue in place');
  }
  await checkSearch(app, config, tell);
  if (options.withJobs) await app.get(Worker).start();
  return praxis;
}

/** A search engine that does not answer is no reason not to start, unless it was asked for by name. */
async function checkSearch(app: NestFastifyApplication, config: Config, tell: Tell): Promise<void> {
  try {
    await app.get(IndexingService).ensure();
  } catch (error) {
    const url = config.search.meilisearch?.url ?? '';
    const fault = `MEILI_URL ${url} does not answer as Meilisearch should (${(error as Error).message}): start it, or correct MEILI_URL and MEILI_MASTER_KEY`;
    if (config.search.mode === 'meilisearch') throw new SearchFault(`${fault}.`);
    tell(`${fault}. Until then search runs on PostgreSQL.`);
    logger.warn({ event: 'search-not-ready', err: error });
  }
}

/** The search engine that was asked for by name cannot be used; the message names the cure. */
export class SearchFault extends Error {}
