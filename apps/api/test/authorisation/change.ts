import type { MutationName } from '../documents';
import type { Person } from '../people';
import type { Actor } from './actors';

/**
 * A change that somebody tries, on rows of Aarhus made for this one try, or for all who are refused when they are nobody's
 * own: then the input asks for no person.
 */
export interface Change {
  mutation: MutationName;
  what: string;
  input: (person: Person) => Promise<object>;
  /** Who may; all others are refused. */
  allowed: readonly Actor[];
  /** Who is told that it is not allowed, because they see it; the others find nothing. Everybody unless told. */
  told?: readonly Actor[];
}
