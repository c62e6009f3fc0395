import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { AppModule } from '../src/app.module';
import { NestLog } from '../src/platform/observability/logger';
import { prepareDatabase } from '../src/start-up';
import { dropDatabase, makeDatabase, Onlooker } from './services/databases';
import { testRun } from './services/test-run';
import { testConfig } from './test-config';

/** Praxis over an empty database, beside the one that a file of tests is about, as a command would open it. */
export class OwnCatalogue {
  readonly name = `${testRun().prefix}_${randomBytes(6).toString('hex')}`;
  private onlooker: Onlooker | undefined;
  url = '';
  app!: INestApplicationContext;

  /** With this version's schema, or with nothing at all. */
  async start({ isPrepared = true } = {}): Promise<this> {
    this.url = await makeDatabase(this.name);
    if (isPrepared) await this.open();
    return this;
  }

  async open(): Promise<void> {
    const config = testConfig({ DATABASE_URL: this.url, PRAXIS_DEMO: 'off' });
    await prepareDatabase(config, () => undefined);
    this.app = await NestFactory.createApplicationContext(AppModule.of(config), {
      logger: new NestLog(),
    });
  }

  async sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    this.onlooker ??= new Onlooker(this.url);
    return this.onlooker.rows<Row>(text, values);
  }

  async stop(): Promise<void> {
    await this.onlooker?.end();
    await (this.app as INestApplicationContext | undefined)?.close();
    await dropDatabase(this.name);
  }
}
