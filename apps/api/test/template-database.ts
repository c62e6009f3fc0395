import { NestFactory } from '@nestjs/core';
import { AppModule } from '../src/app.module';
import { IndexingService } from '../src/capabilities/search';
import { NestLog } from '../src/platform/observability/logger';
import { Seed } from '../src/seed/seed';
import { prepareDatabase } from '../src/start-up';
import { makeOnce } from './services/databases';
import { testRun } from './services/test-run';
import { testConfig } from './test-config';

/** The database that every spec begins with: this version's schema, the first catalogue, the demonstration accounts. */
export async function templateDatabase(): Promise<string> {
  const name = `${testRun().prefix}_template`;
  await makeOnce(name, async (url) => {
    const config = testConfig({ DATABASE_URL: url });
    await prepareDatabase(config, () => undefined);
    const app = await NestFactory.createApplicationContext(AppModule.of(config), {
      logger: new NestLog(),
    });
    try {
      await app.get(Seed).run();
      await app.get(IndexingService).ensure();
    } finally {
      await app.close();
    }
  });
  return name;
}
