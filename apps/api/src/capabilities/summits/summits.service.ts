import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import {
  Cursors,
  isOffsetKey,
  pageOf,
  type Connection,
  type OffsetKey,
} from '../../platform/graphql/connection';
import { sessionColumns, summitColumns, type SessionRow, type SummitRow } from './summit.rows';

const cursors = new Cursors<OffsetKey>('summits', isOffsetKey);

/** Summits and their sessions. */
@Injectable()
export class SummitsService {
  constructor(private readonly database: Database) {}

  /** The latest summit first. */
  async list(args: {
    first?: number | null;
    after?: string | null;
  }): Promise<Connection<SummitRow>> {
    const { size, after } = cursors.request(args);
    const rows = await this.database.publicRows<SummitRow & Record<string, unknown>>(
      'summits',
      `select ${summitColumns} from summit where ordinal < $1 order by ordinal desc limit $2`,
      [after === null ? 1_000_000 : after[0], size + 1],
    );
    return pageOf(
      rows,
      size,
      (row) => cursors.write(row.ordinal),
      () => this.count(),
    );
  }

  async findBySlug(slug: string): Promise<SummitRow | null> {
    const [row] = await this.database.publicRows<SummitRow & Record<string, unknown>>(
      'summit-by-slug',
      `select ${summitColumns} from summit where slug = $1`,
      [slug],
    );
    return row ?? null;
  }

  async findSession(summitSlug: string, slug: string): Promise<SessionRow | null> {
    const [row] = await this.database.publicRows<SessionRow & Record<string, unknown>>(
      'session-by-slug',
      `select ${sessionColumns} from summit_session where slug = $2 and summit_id = (select id from summit where slug = $1)`,
      [summitSlug, slug],
    );
    return row ?? null;
  }

  private async count(): Promise<number> {
    const [row] = await this.database.publicRows<{ count: number }>(
      'summits-count',
      'select count(*)::int as count from summit',
    );
    return row?.count ?? 0;
  }
}
