import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import {
  Cursors,
  isOffsetKey,
  pageOf,
  type Connection,
  type OffsetKey,
} from '../../platform/graphql/connection';
import { cityColumns, type CityRow } from './city.rows';

const mostCities = 500;

const cursors = new Cursors<OffsetKey>('cities', isOffsetKey);

/** Cities and other authorities. */
@Injectable()
export class CitiesService {
  constructor(private readonly database: Database) {}

  async list(args: { first?: number | null; after?: string | null }): Promise<Connection<CityRow>> {
    const { after } = cursors.request(args);
    const size = Math.min(Math.max(args.first ?? 20, 0), mostCities);
    const offset = after === null ? 0 : after[0] + 1;
    const rows = await this.database.publicRows<CityRow>(
      'cities',
      `select ${cityColumns} from city order by names ->> 'en', id offset $1 limit $2`,
      [offset, size + 1],
    );
    const places = new Map(rows.map((row, i) => [row, offset + i]));
    return pageOf(
      rows,
      size,
      (row) => cursors.write(places.get(row) ?? 0),
      () => this.count(),
    );
  }

  async findBySlug(slug: string): Promise<CityRow | null> {
    const [row] = await this.database.publicRows<CityRow>(
      'city-by-slug',
      `select ${cityColumns} from city where slug = $1`,
      [slug],
    );
    return row ?? null;
  }

  private async count(): Promise<number> {
    const [row] = await this.database.publicRows<{ count: number }>(
      'cities-count',
      'select count(*)::int as count from city',
    );
    return row?.count ?? 0;
  }
}
