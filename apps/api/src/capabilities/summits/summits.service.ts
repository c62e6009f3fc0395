import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { canOrganiseSummits } from '@praxis/domain/summits';
import { Database } from '../../platform/database/database';
import {
  Cursors,
  isOffsetKey,
  pageOf,
  type Connection,
  type OffsetKey,
} from '../../platform/graphql/connection';
import {
  rowsFor,
  sessionColumns,
  summitColumns,
  type SessionRow,
  type SummitRow,
} from './summit.rows';

const cursors = new Cursors<OffsetKey>('summits', isOffsetKey);

/** Summits and their sessions, as far as somebody sees them: what is not announced or not released, organisers alone. */
@Injectable()
export class SummitsService {
  constructor(private readonly database: Database) {}

  /** Those that everybody sees, the latest first. */
  async list(args: {
    first?: number | null;
    after?: string | null;
  }): Promise<Connection<SummitRow>> {
    const { size, after } = cursors.request(args);
    const rows = await this.database.publicRows<SummitRow & Record<string, unknown>>(
      'summits',
      `select ${summitColumns} from summit
        where ordinal < $1 and status <> 'draft' order by ordinal desc limit $2`,
      [after === null ? 1_000_000 : after[0], size + 1],
    );
    return pageOf(
      rows,
      size,
      (row) => cursors.write(row.ordinal),
      () => this.count(),
    );
  }

  /** Those that organisers have created, the latest first; the resolver asks who asks. */
  listOrganised(): Promise<SummitRow[]> {
    return this.database.rows<SummitRow & Record<string, unknown>>(
      'organised-summits',
      `select ${summitColumns} from summit where not is_recorded order by ordinal desc limit 100`,
    );
  }

  async findBySlug(viewer: Viewer, slug: string): Promise<SummitRow | null> {
    const [row] = await rowsFor<SummitRow>(
      this.database,
      viewer,
      'summit-by-slug',
      `select ${summitColumns} from summit where slug = $1 and (status <> 'draft' or $2)`,
      [slug, canOrganiseSummits(viewer)],
    );
    return row ?? null;
  }

  async findSession(viewer: Viewer, summitSlug: string, slug: string): Promise<SessionRow | null> {
    const [row] = await rowsFor<SessionRow>(
      this.database,
      viewer,
      'session-by-slug',
      `select ${sessionColumns} from summit_session
        where slug = $2 and (is_public or $3)
          and summit_id = (select id from summit where slug = $1 and (status <> 'draft' or $3))`,
      [summitSlug, slug, canOrganiseSummits(viewer)],
    );
    return row ?? null;
  }

  private async count(): Promise<number> {
    const [row] = await this.database.publicRows<{ count: number }>(
      'summits-count',
      `select count(*)::int as count from summit where status <> 'draft'`,
    );
    return row?.count ?? 0;
  }
}
