import { Problem } from '../shared';
import type { TextGap } from './text-gaps';

/** Somebody else has changed the draft of the declaration meanwhile. */
export class DeclarationChanged extends Problem {
  readonly kind = 'DeclarationChangedProblem';
  readonly code = 'DECLARATION_CHANGED';
  constructor() {
    super(
      'Somebody else has changed this declaration in the meantime. Look at it as it is now, then change it again.',
    );
  }
}

/** The languages do not say the same yet, or something is missing in all of them. */
export class DeclarationIncomplete extends Problem {
  readonly kind = 'DeclarationIncompleteProblem';
  readonly code = 'DECLARATION_INCOMPLETE';
  constructor(readonly gaps: readonly TextGap[]) {
    super(
      'Something is missing in a language of the text. Fill in what is listed, or take the language away.',
    );
  }
}

/** The draft says what the last edition says. */
export class DeclarationUnchanged extends Problem {
  readonly kind = 'DeclarationUnchangedProblem';
  readonly code = 'DECLARATION_UNCHANGED';
  constructor() {
    super('Nothing has changed since the last edition. Change the text first.');
  }
}

/** Practices, reports or signatures rest on commitments that are missing in the text. */
export class CommitmentKept extends Problem {
  readonly kind = 'CommitmentKeptProblem';
  readonly code = 'COMMITMENT_KEPT';
  constructor(readonly codes: readonly string[]) {
    super(
      'Practices, reports or signatures rest on a published commitment. Reword it instead of removing it.',
    );
  }
}

/** Nobody knows of the summit yet, or it was cancelled. */
export class SummitNotAnnounced extends Problem {
  readonly kind = 'SummitNotAnnouncedProblem';
  readonly code = 'SUMMIT_NOT_ANNOUNCED';
  constructor() {
    super(
      'The summit is not announced, or was cancelled. Announce it before its declaration is published.',
    );
  }
}

/** It was published: its address is known. */
export class DeclarationPublished extends Problem {
  readonly kind = 'DeclarationPublishedProblem';
  readonly code = 'DECLARATION_PUBLISHED';
  constructor() {
    super('The declaration was published: it stays. Publish a corrected edition instead.');
  }
}
