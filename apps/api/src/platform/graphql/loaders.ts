import DataLoader from 'dataloader';
import type { Viewer } from '@praxis/domain/accounts';
import type { Database } from '../database/database';

/** How a relation is read for many parents at once. */
export interface LoaderDefinition<Key, Value> {
  readonly name: string;
  /** The values in the order of the keys. */
  readonly load: (
    keys: readonly Key[],
    from: { database: Database; viewer: Viewer },
  ) => Promise<Value[]>;
  /** What tells two keys apart, when they are objects. */
  readonly keyOf?: (key: Key) => string;
}

/** Declares a loader; its name must be unique. */
export function defineLoader<Key, Value>(
  definition: LoaderDefinition<Key, Value>,
): LoaderDefinition<Key, Value> {
  return definition;
}

/** The loaders of one request: each relation is read once for all its parents, and each row once. */
export class Loaders {
  private readonly made = new Map<string, DataLoader<unknown, unknown, unknown>>();

  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
  ) {}

  of<Key, Value>(definition: LoaderDefinition<Key, Value>): DataLoader<Key, Value, unknown> {
    const known = this.made.get(definition.name);
    if (known) return known as unknown as DataLoader<Key, Value, unknown>;
    const options = definition.keyOf ? { cacheKeyFn: definition.keyOf } : {};
    const loader = new DataLoader<Key, Value, string>(
      (keys) => definition.load(keys, { database: this.database, viewer: this.viewer }),
      options,
    );
    this.made.set(definition.name, loader);
    return loader;
  }
}

/** The rows in the order of the keys; null where there is none. */
export function inOrderOf<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** The groups of rows in the order of the keys. */
export function groupedBy<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return keys.map((key) => groups.get(key) ?? []);
}
