import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { IndexingService } from './capabilities/search';
import { readConfig } from './platform/config/env';
import { PublicChanges } from './platform/database/changes';
import { Worker } from './platform/jobs/worker';
import { logger, NestLog } from './platform/observability/logger';
import { prepareDatabase } from './start-up';

/** The jobs in a process of their own: the same image, another command. */
async function main(): Promise<void> {
  const config = readConfig();
  await prepareDatabase(config, () => undefined);
  const app = await NestFactory.createApplicationContext(AppModule.of(config), {
    logger: new NestLog(),
  });
  app.enableShutdownHooks();
  await app.get(PublicChanges).listen();
  await app
    .get(IndexingService)
    .ensure()
    .catch((error: unknown) => {
      logger.warn({ event: 'search-not-ready', err: error });
    });
  await app.get(Worker).start();
  logger.info({ event: 'working' });
}

main().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exit(1);
});
