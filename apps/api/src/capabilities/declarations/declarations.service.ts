import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import {
  Cursors,
  isOffsetKey,
  pageOf,
  type Connection,
  type OffsetKey,
} from '../../platform/graphql/connection';
import { declarationColumns, type DeclarationRow } from './declaration.rows';

const cursors = new Cursors<OffsetKey>('declarations', isOffsetKey);

/** Declarations, in the order of their summits. */
@Injectable()
export class DeclarationsService {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  async list(args: {
    first?: number | null;
    after?: string | null;
  }): Promise<Connection<DeclarationRow>> {
    const { size, after } = cursors.request(args);
    const offset = after === null ? 0 : after[0] + 1;
    const rows = await this.database.publicRows<DeclarationRow & Record<string, unknown>>(
      'declarations',
      `select ${declarationColumns} from declaration d join summit s on s.id = d.summit_id order by s.ordinal desc, d.slug offset $1 limit $2`,
      [offset, size + 1],
    );
    const places = new Map(rows.map((row, i) => [row.id, offset + i]));
    return pageOf(
      rows,
      size,
      (row) => cursors.write(places.get(row.id) ?? 0),
      () => this.count(),
    );
  }

  async findBySlug(slug: string): Promise<DeclarationRow | null> {
    const [row] = await this.database.publicRows<DeclarationRow & Record<string, unknown>>(
      'declaration-by-slug',
      `select ${declarationColumns} from declaration d where slug = $1`,
      [slug],
    );
    return row ?? null;
  }

  private async count(): Promise<number> {
    const [row] = await this.database.publicRows<{ count: number }>(
      'declarations-count',
      'select count(*)::int as count from declaration',
    );
    return row?.count ?? 0;
  }
}
