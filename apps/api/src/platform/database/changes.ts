import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PoolClient } from 'pg';
import { logger } from '../observability/logger';
import { Database } from './database';

/** Told when something public has changed: the id of the one practice or session, null when it may be anything. */
export type ChangeListener = (id: string | null) => void | Promise<void>;

/** Told after any change, when those who know of it are up to date: answers that were kept are old now. */
export type RenewalListener = () => void;

const channel = 'praxis_public_change';
/** Stands for something that was said: nothing but kept answers shows it. */
const talk = 'talk';

/**
 * Tells every process, when a transaction commits, that something visitors can see has changed: what they keep in
 * memory is then renewed. The process that made the change has renewed it before it answers: whoever changed something
 * reads it with the next page. A lost connection is opened again, and listeners are told that anything may have changed.
 */
@Injectable()
export class PublicChanges implements BeforeApplicationShutdown {
  private readonly listeners: ChangeListener[] = [];
  private readonly renewals: RenewalListener[] = [];
  /** What has been heard and not yet been passed on; null stands for everything. */
  private readonly heard = new Set<string | null>();
  private telling: Promise<void> | null = null;
  private isTalkWaiting = false;
  private tellingTalk: Promise<void> | null = null;
  private client: PoolClient | null = null;
  private isStopped = false;

  constructor(private readonly database: Database) {}

  /** Within a transaction: the announcement goes out with its commit, and is heard here before it resolves, or not at all. */
  async announce(db: EntityManager, id: string | null = null): Promise<void> {
    await db.query('select pg_notify($1, $2)', [channel, id ?? '']);
    this.database.onceCommitted(db, () => this.hear(id));
  }

  /**
   * That something was said, once it is committed. Here it is heard at once; other processes are told in one message
   * for all that is said meanwhile, because PostgreSQL lets only one transaction at a time commit with a message in it.
   * A message that is lost with its process costs the others the seconds for which answers are kept, and nothing else.
   */
  announceTalk(): void {
    this.renew();
    this.isTalkWaiting = true;
    this.tellingTalk ??= this.tellTalk().finally(() => {
      this.tellingTalk = null;
    });
  }

  onChange(listener: ChangeListener): void {
    this.listeners.push(listener);
  }

  onRenewal(listener: RenewalListener): void {
    this.renewals.push(listener);
  }

  async listen(): Promise<void> {
    const client = await this.database.connection();
    this.client = client;
    client.on('notification', ({ payload }) => {
      if (payload === talk) this.renew();
      else void this.hear(payload === undefined || payload === '' ? null : payload);
    });
    client.on('error', () => void this.listenAgain(client));
    client.on('end', () => void this.listenAgain(client));
    await client.query(`listen ${channel}`);
  }

  /** Renews what is kept in memory here and now; resolves when it is done. */
  async refreshAll(): Promise<void> {
    await this.hear(null);
  }

  beforeApplicationShutdown(): void {
    this.isStopped = true;
    this.client?.release(true);
    this.client = null;
  }

  private get isDeaf(): boolean {
    return !this.isStopped && this.client === null;
  }

  private async listenAgain(lost: PoolClient): Promise<void> {
    if (this.isStopped || this.client !== lost) return;
    this.client = null;
    lost.release(true);
    while (this.isDeaf) {
      try {
        await this.listen();
        await this.hear(null);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }

  /** Passes on one after the other: what was read before a change can never replace what was read after it. */
  private hear(id: string | null): Promise<void> {
    if (id === null) this.heard.clear();
    this.heard.add(id);
    this.telling ??= this.tellAll();
    return this.telling;
  }

  private async tellAll(): Promise<void> {
    for (const id of this.heard) {
      this.heard.delete(id);
      await this.tell(id);
    }
    this.telling = null;
  }

  private async tell(id: string | null): Promise<void> {
    this.database.settled.purge();
    for (const listener of this.listeners) {
      try {
        await listener(id);
      } catch (error) {
        logger.error({ event: 'change-listener', err: error });
      }
    }
    this.renew();
  }

  private renew(): void {
    for (const renewal of this.renewals) renewal();
  }

  private async tellTalk(): Promise<void> {
    while (this.isTalkWaiting && !this.isStopped) {
      this.isTalkWaiting = false;
      try {
        await this.database.rows('announce-talk', 'select pg_notify($1, $2)', [channel, talk]);
      } catch (error) {
        logger.warn({ event: 'talk-not-announced', err: error });
      }
    }
  }
}
