import { Problem } from '../shared';

/** Somebody else has taken, handed over or released the draft since it was read; nothing has changed. */
export class AssignmentChanged extends Problem {
  readonly kind = 'AssignmentChangedProblem';
  readonly code = 'ASSIGNMENT_CHANGED';
  constructor(readonly holderId: string | null) {
    super(
      'Somebody else has taken, handed over or released this draft meanwhile. Read who has it, then say again what you want.',
    );
  }
}

/** Another reviewer has the draft: take it over before deciding, so that nobody works in vain. */
export class HeldByAnother extends Problem {
  readonly kind = 'HeldByAnotherProblem';
  readonly code = 'HELD_BY_ANOTHER';
  constructor(readonly holderId: string) {
    super('Another reviewer has this draft. Take it over first, or leave the decision to them.');
  }
}

/** A second opinion was asked for and has not been given: until it is given or taken back nothing is published. */
export class OpinionsOpen extends Problem {
  readonly kind = 'OpinionsOpenProblem';
  readonly code = 'OPINIONS_OPEN';
  constructor(readonly count: number) {
    super(
      `Second opinions are open (${String(count)}). Wait until they are given, or take the questions back.`,
    );
  }
}

/** The opinion has been given or is no longer asked for. */
export class OpinionOver extends Problem {
  readonly kind = 'OpinionOverProblem';
  readonly code = 'OPINION_OVER';
  constructor() {
    super('This opinion has been given, or is no longer asked for. Read it as it is now.');
  }
}
