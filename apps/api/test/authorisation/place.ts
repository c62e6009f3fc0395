import { everyone, type Actor } from './actors';
import type { World } from './world';

/** Numbers of practices to ask about; `absent` has the same questions about what is not there. */
export type Numbers = Record<keyof World, number>;

/** Where an object stands that people may or may not reach; `HERE` becomes all of its fields. */
export interface Place {
  type: string;
  query: (numbers: Numbers) => string;
  /** Who reaches it. For all others it is as if it were not there. */
  readers: readonly Actor[];
  /** Fields that are null or false for all but these, whoever reaches the object. */
  only?: Record<string, readonly Actor[]>;
  /** A list that has more in it for some of the readers. */
  varies?: string;
  /** Whether everybody finds something of their own there. */
  isPersonal?: boolean;
}

/** A place that everybody reaches. */
export const open = (
  type: string,
  query: string | Place['query'],
  only?: Place['only'],
): Place => ({
  type,
  query: typeof query === 'string' ? () => query : query,
  readers: everyone,
  ...(only ? { only } : {}),
});

/** A place in the practice that has everything. */
export const inPractice = (type: string, path: string, only?: Place['only']): Place =>
  open(type, ({ published }) => `practice(number: ${String(published)}) { ${path} }`, only);
