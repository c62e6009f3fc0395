import { Problem } from '../shared';
import { maxConcepts } from './concept-rules';

/** Somebody else has changed or removed the concept meanwhile. */
export class ConceptChanged extends Problem {
  readonly kind = 'ConceptChangedProblem';
  readonly code = 'CONCEPT_CHANGED';
  constructor() {
    super(
      'Somebody else has changed this concept in the meantime. Look at it as it is now, then change it again.',
    );
  }
}

/** As many concepts as a search looks through. */
export class TooManyConcepts extends Problem {
  readonly kind = 'TooManyConceptsProblem';
  readonly code = 'TOO_MANY_CONCEPTS';
  readonly limit = maxConcepts;
  constructor() {
    super(
      `There can be ${String(maxConcepts)} concepts. Remove one, or add the words to one that there is.`,
    );
  }
}
