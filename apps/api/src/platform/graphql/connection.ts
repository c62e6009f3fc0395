import { Field, Int, ObjectType } from '@nestjs/graphql';
import { pageSize } from '@praxis/domain/shared';
import { Fault } from '../faults';
import { ReadableBy } from './audience';

/** A page of a list, as Relay describes it; forward only. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfoType;
  /** Counted when it is read, which is when it is asked for. */
  readonly totalCount: number | Promise<number>;
}

@ObjectType('PageInfo', { description: 'Whether more follows, and from where.' })
@ReadableBy('everyone')
export class PageInfoType {
  @Field({ description: 'Whether more entries follow this page.' })
  hasNextPage!: boolean;

  @Field({ description: 'Always false: lists are read forwards.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first entry of this page.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last entry: give it as `after` for the next page.',
  })
  endCursor!: string | null;
}

type NodeClass = abstract new (...args: never[]) => object;
type ConnectionClass = new () => Connection<object>;

/** Declares `<Name>Connection` and `<Name>Edge` for a node type. `totalCount` is counted only when asked for. */
export function connectionOf(name: string, node: () => NodeClass): ConnectionClass {
  @ObjectType(`${name}Edge`, { description: `An entry of a list of ${name}.` })
  @ReadableBy('everyone')
  class Edge {
    @Field({ description: 'The place of this entry in the list; opaque.' })
    cursor!: string;

    @Field(node)
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  @ReadableBy('everyone')
  class ListPage {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfoType)
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'How many entries the whole list has.' })
    totalCount!: number;
  }
  return ListPage;
}

/** Makes a page from one row more than was asked for, which only tells that more follows. */
export function pageOf<Node>(
  rows: readonly Node[],
  size: number,
  cursorOf: (row: Node) => string,
  countAll: () => Promise<number>,
): Connection<Node> {
  const edges = rows.slice(0, size).map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return countAll();
    },
  };
}

/** What the arguments of a list come to: how many rows to show, and the place after which to begin. */
export interface PageRequest<Key extends readonly unknown[]> {
  size: number;
  after: Key | null;
}

/** Reads `first` and `after`; a cursor that this list did not give is a fault, not an empty page. */
export function pageRequest<Key extends readonly unknown[]>(
  args: { first?: number | null; after?: string | null },
  isKey: (value: unknown) => value is Key,
): PageRequest<Key> {
  return { size: pageSize(args.first), after: args.after ? readCursor(args.after, isKey) : null };
}

export function writeCursor(key: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function readCursor<Key>(cursor: string, isKey: (value: unknown) => value is Key): Key {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (isKey(key)) return key;
  } catch {
    /* told below */
  }
  throw new Fault(
    'BAD_USER_INPUT',
    'The cursor is not one of this list: leave `after` out to begin at its start.',
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The place of a row in a list by time: microseconds as PostgreSQL writes them, then the id. */
export type TimeKey = readonly [time: string, id: string];
export function isTimeKey(value: unknown): value is TimeKey {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'string' &&
    /^[\d :.+T-]{10,40}$/.test(value[0]) &&
    typeof value[1] === 'string' &&
    uuid.test(value[1])
  );
}

/** The place of a row in a list that is cut by position. */
export type OffsetKey = readonly [offset: number];
export function isOffsetKey(value: unknown): value is OffsetKey {
  return (
    Array.isArray(value) &&
    value.length === 1 &&
    Number.isInteger(value[0]) &&
    value[0] >= 0 &&
    value[0] <= 1_000_000
  );
}
