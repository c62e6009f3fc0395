import { totalmem } from 'node:os';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { Pool, type PoolClient, type QueryResultRow } from 'pg';
import { connectionSettings } from './data-source';
import { Kept } from './kept';

type FollowUp = () => Promise<void>;

/**
 * The way to PostgreSQL. Writes go through `transaction`, with TypeORM's manager; reads that are hot or wide are SQL
 * with a name, which PostgreSQL prepares once per connection and which gives plain rows.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  /** What never changes once it is there: the words of published versions. */
  readonly frozen = new Kept({ maxSize: 40_000_000 });
  /** Practices as they are in one state, by their number and the stamp of the state: two or three thousand characters each. */
  readonly states = new Kept({ maxSize: roomForStates() });
  /** What hardly ever changes, kept for moments: names of cities, commitments and the like. */
  readonly settled = new Kept({ maxSize: 4_000_000, ttl: 10_000 });
  private readonly replicas: Pool[];
  private turn = 0;
  /** What is to be done once a transaction, by its connection, is committed. */
  private readonly followUps = new WeakMap<QueryRunner, FollowUp[]>();

  constructor(
    readonly source: DataSource,
    replicaUrls: readonly string[] = [],
  ) {
    this.replicas = replicaUrls.map(
      (url) => new Pool({ connectionString: url, ...connectionSettings }),
    );
    for (const pool of [...this.replicas, this.primary]) quiet(pool);
  }

  /** Everything inside happens or nothing; a thrown problem or fault undoes it. */
  async transaction<T>(work: (db: EntityManager) => Promise<T>): Promise<T> {
    const followUps: FollowUp[] = [];
    const done = await this.source.transaction((db) => {
      if (db.queryRunner !== undefined) this.followUps.set(db.queryRunner, followUps);
      return work(db);
    });
    await Promise.all(followUps.map((followUp) => followUp()));
    return done;
  }

  /** Has something done when the transaction is committed, before `transaction` resolves; nothing when it is undone. */
  onceCommitted(db: EntityManager, followUp: FollowUp): void {
    const followUps = db.queryRunner && this.followUps.get(db.queryRunner);
    if (followUps === undefined) throw new Error('This needs a transaction.');
    followUps.push(followUp);
  }

  /** Rows of a named, prepared statement, from the primary. */
  async rows<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: unknown[] = [],
  ): Promise<Row[]> {
    return (await this.primary.query<Row>({ name, text, values })).rows;
  }

  /** As `rows`, from a replica where one is configured: for visitors, who see no write of their own. */
  async publicRows<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: unknown[] = [],
  ): Promise<Row[]> {
    const pool =
      this.replicas.length === 0 ? this.primary : this.replicas[this.turn++ % this.replicas.length];
    return (await pool?.query<Row>({ name, text, values }))?.rows ?? [];
  }

  /** A connection of its own, for LISTEN; give it back with `release`. */
  connection(): Promise<PoolClient> {
    return this.primary.connect();
  }

  /** The last to close: whoever listens or does jobs has given its connections back before. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.source.destroy(), ...this.replicas.map((pool) => pool.end())]);
  }

  /** The pool that TypeORM opened: one pool for entities and for SQL. */
  get primary(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }
}

/** A connection that breaks while nobody uses it is replaced by the next one; whoever uses it gets the error anyway. */
export function quiet(pool: Pool): void {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
}

/** A character for each hundred bytes of memory, so that a large catalogue fits on a large machine and a small machine is spared. */
function roomForStates(): number {
  // None, or more than there is: the process may take the whole machine.
  const allowed = process.constrainedMemory();
  const memory = Math.min(totalmem(), allowed > 0 ? allowed : Infinity);
  return Math.round(Math.min(250_000_000, Math.max(20_000_000, memory / 100)));
}
