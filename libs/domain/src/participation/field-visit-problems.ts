import { Problem } from '../shared';

/** Somebody else has changed what is told of the visit meanwhile. */
export class FieldVisitChanged extends Problem {
  readonly kind = 'FieldVisitChangedProblem';
  readonly code = 'FIELD_VISIT_CHANGED';
  constructor() {
    super(
      'Somebody else has changed this field visit in the meantime. Look at it as it is now, then change it again.',
    );
  }
}

/** The delegation does not fit into the visit as a whole. */
export class FieldVisitFull extends Problem {
  readonly kind = 'FieldVisitFullProblem';
  readonly code = 'FIELD_VISIT_FULL';
  constructor(readonly free: number) {
    super(
      'The field visit has too few places for this delegation. Choose another one, or give it more places and release the programme.',
    );
  }
}

/** The delegation is in another visit at that time. */
export class FieldVisitsOverlap extends Problem {
  readonly kind = 'FieldVisitsOverlapProblem';
  readonly code = 'FIELD_VISITS_OVERLAP';
  constructor() {
    super(
      'This delegation has a place in another field visit at the same time. Take that place away first.',
    );
  }
}

/** The visit has begun, was cancelled, or is not released. */
export class FieldVisitClosed extends Problem {
  readonly kind = 'FieldVisitClosedProblem';
  readonly code = 'FIELD_VISIT_CLOSED';
  constructor() {
    super(
      'The field visit has begun, was cancelled, or is not released: its places stay as they are.',
    );
  }
}
