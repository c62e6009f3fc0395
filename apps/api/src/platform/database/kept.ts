import { LRUCache } from 'lru-cache';

/** How much is kept, and for how long. */
export interface KeepingRules {
  /** Milliseconds; without it until it is purged or makes room. */
  ttl?: number;
  /** So many characters of JSON, about. */
  maxSize: number;
}

/**
 * Rows in memory, the ones used last, so that only what is missing is read from the database. Whoever takes a row shares it
 * with others: it must not be changed.
 */
export class Kept {
  private readonly rows: LRUCache<string, { row: unknown }>;
  private generation = 0;

  constructor({ ttl, maxSize }: KeepingRules) {
    this.rows = new LRUCache({
      maxSize,
      sizeCalculation: ({ row }) => JSON.stringify(row).length,
      ...(ttl === undefined ? {} : { ttl }),
    });
  }

  /** The rows in the order of their keys, null where there is none; those that are not at hand are read together. */
  async of<Row>(
    kind: string,
    keys: readonly string[],
    read: (missing: string[]) => Promise<(Row | null)[]>,
  ): Promise<(Row | null)[]> {
    const found = new Map<string, Row | null>();
    const missing: string[] = [];
    for (const key of keys) {
      if (found.has(key)) continue;
      const known = this.rows.get(`${kind} ${key}`);
      if (known === undefined) missing.push(key);
      found.set(key, known === undefined ? null : (known.row as Row));
    }
    if (missing.length > 0) {
      const { generation } = this;
      const rows = await read(missing);
      for (const [i, key] of missing.entries()) {
        const row = rows[i] ?? null;
        found.set(key, row);
        // What was read before a purge is old after it; what is not there may come.
        if (row !== null && generation === this.generation)
          this.rows.set(`${kind} ${key}`, { row });
      }
    }
    return keys.map((key) => found.get(key) ?? null);
  }

  purge(): void {
    this.generation += 1;
    this.rows.clear();
  }
}
