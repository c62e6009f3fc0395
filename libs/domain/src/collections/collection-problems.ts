import { Problem } from '../shared';
import { maxCollectionEntries, maxCollections } from './collection-rules';

/** A person has as many collections as anybody may. */
export class TooManyCollections extends Problem {
  readonly kind = 'TooManyCollectionsProblem';
  readonly code = 'TOO_MANY_COLLECTIONS';
  readonly limit = maxCollections;
  constructor() {
    super(
      `A person can have ${String(maxCollections)} collections. Remove one that you no longer need.`,
    );
  }
}

/** A collection is as long as any may be. */
export class CollectionFull extends Problem {
  readonly kind = 'CollectionFullProblem';
  readonly code = 'COLLECTION_FULL';
  readonly limit = maxCollectionEntries;
  constructor() {
    super(
      `A collection can hold ${String(maxCollectionEntries)} practices. Take one out, or begin another collection.`,
    );
  }
}

/** What has been frozen is cited: neither can it be taken away nor made private. */
export class CollectionFrozen extends Problem {
  readonly kind = 'CollectionFrozenProblem';
  readonly code = 'COLLECTION_FROZEN';
  constructor() {
    super(
      'The collection has editions, which can be cited for ever: it stays, and it stays public. Take out what should not be in the next edition.',
    );
  }
}

/** Only what everybody can read can be cited. */
export class CollectionNotPublic extends Problem {
  readonly kind = 'CollectionNotPublicProblem';
  readonly code = 'COLLECTION_NOT_PUBLIC';
  constructor() {
    super('Only a public collection can be frozen. Make it public first.');
  }
}

/** Nothing in it can be read by the public now. */
export class CollectionEmpty extends Problem {
  readonly kind = 'CollectionEmptyProblem';
  readonly code = 'COLLECTION_EMPTY';
  constructor() {
    super('There is no published practice in the collection. Add one, then freeze it.');
  }
}
