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

/** The cursors of one list: those of another list, and made-up ones, are a fault and not an empty page. */
export class Cursors<Key extends readonly unknown[]> {
  constructor(
    private readonly list: string,
    private readonly isKey: (value: unknown) => value is Key,
  ) {}

  write(...key: Key): string {
    return Buffer.from(JSON.stringify([this.list, ...key])).toString('base64url');
  }

  /** Reads `first` and `after`. */
  request({ first, after }: { first?: number | null; after?: string | null }): PageRequest<Key> {
    return { size: pageSize(first), after: after ? this.read(after) : null };
  }

  private read(cursor: string): Key {
    try {
      const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
      const [list, ...key] = parsed as unknown[];
      if (list === this.list && this.isKey(key)) return key;
    } catch {
      /* told below */
    }
    throw new Fault(
      'BAD_USER_INPUT',
      'The cursor is not one of this list: leave `after` out to begin at its start.',
    );
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The place of a row in a list by time: microseconds as PostgreSQL writes them, then the id. */
export type TimeKey = readonly [time: string, id: string];
export function isTimeKey(value: unknown): value is TimeKey {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'string' &&
    isMoment(value[0]) &&
    typeof value[1] === 'string' &&
    uuid.test(value[1])
  );
}

/** `2026-11-23 09:30:00.123456`, and a day that exists. */
function isMoment(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}$/.test(text)) return false;
  const moment = new Date(`${text.slice(0, 19)}Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text.slice(0, 10));
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
