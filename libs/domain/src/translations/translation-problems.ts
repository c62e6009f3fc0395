import type { TextFieldName } from '../practices';
import { Problem } from '../shared';

/** Somebody else worked on the same translation since it was read; nothing was saved. */
export class TranslationChanged extends Problem {
  readonly kind = 'TranslationChangedProblem';
  readonly code = 'TRANSLATION_CHANGED';
  constructor(readonly currentRevision: number) {
    super(
      `The translation has changed since it was read. Read revision ${String(currentRevision)}, compare and save again.`,
    );
  }
}

/** Words of a machine that nobody has read would be published: check each, or say that they may be, with their label. */
export class TranslationUnchecked extends Problem {
  readonly kind = 'TranslationUncheckedProblem';
  readonly code = 'TRANSLATION_UNCHECKED';
  constructor(readonly uncheckedFields: readonly TextFieldName[]) {
    super(
      `Nobody has checked these words of a machine: ${uncheckedFields.join(', ')}. Check them, or say that they are published with their label.`,
    );
  }
}

/** Nothing of the translation is different from what is public. */
export class NothingToPublish extends Problem {
  readonly kind = 'NothingToPublishProblem';
  readonly code = 'NOTHING_TO_PUBLISH';
  constructor() {
    super('Nothing has been translated since the translation was published. Save something first.');
  }
}

/** No translation engine has been set up, or it does not know the languages. */
export class MachineUnavailable extends Problem {
  readonly kind = 'MachineUnavailableProblem';
  readonly code = 'MACHINE_UNAVAILABLE';
  constructor() {
    super('There is no translation engine here. Translate by hand.');
  }
}
