import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { Mailer } from '../src/capabilities/notifications';
import { MemoryMailer } from '../src/capabilities/notifications/adapters/memory-mailer';
import { createApp, type MakeApplication } from '../src/create-app';
import type { Config } from '../src/platform/config/env';
import { PublicChanges } from '../src/platform/database/changes';
import { Database } from '../src/platform/database/database';
import { Worker } from '../src/platform/jobs/worker';
import type { Metrics } from '../src/platform/observability/metrics';
import { Pages } from '../src/platform/pages/pages';
import { Clock } from '../src/platform/time-and-ids/clock.port';
import { FixedClock } from './fakes/fixed-clock';
import { dropDatabase, makeDatabase, Onlooker, urlOf } from './services/databases';
import { testRun } from './services/test-run';
import { templateDatabase } from './template-database';
import { testConfig, type Environment } from './test-config';

/** Pages are the web application's and have tests of their own. */
const noPages = { routes: () => Promise.resolve() };

/** The whole API on a database of its own; only the clock, the mail relay and the rendering of pages are fakes. */
export class Api {
  readonly mails = new MemoryMailer();
  clock!: FixedClock;
  config!: Config;
  metrics!: Metrics;
  app!: NestFastifyApplication;
  private onlooker: Onlooker | undefined;
  private readonly databaseName = `${testRun().prefix}_${randomBytes(6).toString('hex')}`;

  constructor(
    /** It may be known only when the API starts: then it is a function. */
    private readonly environment: Environment | (() => Environment) = {},
    /** Other parts than the usual ones. */
    private readonly parts: readonly (readonly [type: unknown, part: object])[] = [],
  ) {}

  /** Starts on a fresh copy of the template database. */
  async start(): Promise<this> {
    const url = await makeDatabase(this.databaseName, await templateDatabase());
    // Later than the first catalogue, which came with the template.
    this.clock = new FixedClock();
    const { environment } = this;
    this.config = testConfig({
      DATABASE_URL: url,
      ...(typeof environment === 'function' ? environment() : environment),
    });
    const { app, metrics } = await createApp(this.config, this.withFakes);
    this.app = app;
    this.metrics = metrics;
    await app.get(PublicChanges).listen();
    return this;
  }

  async stop(): Promise<void> {
    await this.onlooker?.end();
    await (this.app as NestFastifyApplication | undefined)?.close();
    await dropDatabase(this.databaseName);
    rmSync((this.config as Config | undefined)?.dataFolder ?? '', { recursive: true, force: true });
  }

  /** A part of the application, as Nest made it. */
  part<T>(type: abstract new (...args: never[]) => T): T {
    return this.app.get(type);
  }

  /** The site's own address. */
  get origin(): string {
    return this.config.http.origins[0] ?? '';
  }

  /** One HTTP request, as the server gets it. */
  request(options: InjectOptions): Promise<LightMyRequestResponse> {
    const headers = { host: new URL(this.origin).host, ...options.headers };
    return this.app.inject({ ...options, headers });
  }

  /**
   * Rows of a plain SQL query, to see what is really there: also rows that row-level security guards. One that is asked
   * very often has a name, and is prepared.
   */
  async sql<Row extends object>(
    text: string,
    values: unknown[] = [],
    name?: string,
  ): Promise<Row[]> {
    this.onlooker ??= new Onlooker(this.config.database.url);
    return this.onlooker.rows<Row>(text, values, name);
  }

  /** The same for what only a superuser may ask a server. */
  async superuserSql<Row extends object>(text: string): Promise<Row[]> {
    const client = new Client(urlOf(this.databaseName, 'superuser'));
    await client.connect();
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  }

  async count(fromWhere: string, values: unknown[] = []): Promise<number> {
    const [row] = await this.sql<{ count: number }>(
      `select count(*)::int as count from ${fromWhere}`,
      values,
    );
    return row?.count ?? 0;
  }

  /** Names of the tasks that wait, in the order in which they were added. */
  async waitingJobs(): Promise<string[]> {
    const rows = await this.sql<{ task: string }>(
      'select task_identifier as task from graphile_worker.jobs order by id',
    );
    return rows.map((row) => row.task);
  }

  /** Waits until the echo of everything announced so far is over: until the next change, what is kept now stays kept. */
  async changesHeard(): Promise<void> {
    const probe = v7();
    const heard = new Promise<void>((resolve) => {
      this.part(PublicChanges).onChange((id) => {
        if (id === probe) resolve();
      });
    });
    await this.part(Database).transaction((db) => this.part(PublicChanges).announce(db, probe));
    await heard;
  }

  /** Does every job that waits, and brings what is kept in memory up to date. */
  async catchUp(): Promise<void> {
    await this.part(Worker).drain();
    await this.part(PublicChanges).refreshAll();
  }

  private readonly withFakes: MakeApplication = async (module, adapter, options) => {
    const builder = Test.createTestingModule({ imports: [module] });
    const fakes: typeof this.parts = [
      [Clock, this.clock],
      [Mailer, this.mails],
      [Pages, noPages],
    ];
    for (const [type, part] of [...fakes, ...this.parts])
      builder.overrideProvider(type).useValue(part);
    const made = await builder.compile();
    return made.createNestApplication<NestFastifyApplication>(adapter, options);
  };
}

/** The API that the file of specs begins with, while its specs are told and while they run. */
let current: Api | undefined;

/** Specs that are run with those of other files, and know nothing of them. */
export function asFileOfItsOwn(name: string, specs: () => unknown): void {
  describe(name, () => {
    current = undefined;
    specs();
  });
}

/** The API for the specs of a file: started before the first, stopped after the last. */
export function useApi(...how: ConstructorParameters<typeof Api>): Api {
  const api = new Api(...how);
  current ??= api;
  const ofFile = current;
  beforeAll(() => {
    current = ofFile;
    return api.start();
  }, 60_000);
  afterAll(() => api.stop());
  return api;
}

/** The API that the file began with. */
export function theApi(): Api {
  if (!current) throw new Error('Call useApi() at the top of the file.');
  return current;
}
