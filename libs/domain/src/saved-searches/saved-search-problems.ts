import { Problem } from '../shared';
import { maxSavedSearches } from './saved-search-rules';

/** A person keeps as many searches as anybody may. */
export class TooManySavedSearches extends Problem {
  readonly kind = 'TooManySavedSearchesProblem';
  readonly code = 'TOO_MANY_SAVED_SEARCHES';
  readonly limit = maxSavedSearches;
  constructor() {
    super(`${String(maxSavedSearches)} searches can be saved. Remove one that you no longer need.`);
  }
}
