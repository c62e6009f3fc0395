import type {
  DraftValuesFragment,
  SaveDraftMutation,
  SaveDraftMutationVariables,
} from '../../shared/apollo/generated/operations';
import {
  fieldOfDraftName,
  fieldOfPath,
  fieldsOf,
  placeOfPath,
  inputOf,
  type DraftFields,
  type FieldValue,
} from './draft-values';

/** How the saving stands. `savedAt` is the last time that everything until then was safe. */
export interface SaveState {
  kind: 'saved' | 'unsaved' | 'saving' | 'failed';
  savedAt: Date | null;
  /** Why it failed. */
  message: string | null;
  /** Whether it failed because nobody is signed in any more. */
  isSignedOut?: boolean;
}

/** A field that somebody else changed in the meantime. */
export interface Conflict {
  field: string;
  mine: FieldValue;
  theirs: FieldValue;
}

/** The draft as it is on screen. */
export interface DraftOnScreen {
  values: DraftFields;
  state: SaveState;
  /** What cannot be saved as it is, by field, or by part of a row: `text.outcomes.2.source`. */
  faults: Readonly<Record<string, string>>;
  conflicts: readonly Conflict[];
}

export type SaveResult = SaveDraftMutation['saveDraft'];
type Problem = Exclude<
  SaveResult,
  { __typename: 'SaveDraftSuccess' | 'InvalidInputProblem' | 'DraftConflictProblem' }
>;
type InputFault = Extract<SaveResult, { __typename: 'InvalidInputProblem' }>['fields'][number];

/** The way to the server, and the words of the reader's language. */
export interface KeeperServices {
  send: (input: SaveDraftMutationVariables['input']) => Promise<SaveResult>;
  faultMessage: (error: unknown) => string;
  isSignedOut: (error: unknown) => boolean;
  problemMessage: (problem: Problem) => string;
  inputFaultMessage: (fault: InputFault) => string;
}

const pauseAfterTyping = 2_000;
const pauseBeforeRetry = 10_000;

/**
 * What is typed into a draft, until the server has it. Only fields that were touched are sent, one save at a time. What
 * others change shows up in fields that are untouched here; a field that both changed is sent only after a choice.
 */
export class DraftKeeper {
  private onScreen: DraftOnScreen;
  private readonly language: string;
  /** What the server is known to have. */
  private stored: DraftFields;
  private storedAt: Date | null = null;
  private revision: number;
  private readonly unsaved = new Set<string>();
  private readonly theirs = new Map<string, FieldValue>();
  private readonly listeners = new Set<() => void>();
  private underWay: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly number: number,
    draft: DraftValuesFragment,
    private readonly services: KeeperServices,
  ) {
    this.stored = fieldsOf(draft);
    this.revision = draft.revision;
    this.language = draft.originalLanguage;
    this.onScreen = {
      values: this.stored,
      state: { kind: 'saved', savedAt: null, message: null },
      faults: {},
      conflicts: [],
    };
  }

  get hasUnsaved(): boolean {
    return this.unsaved.size > 0;
  }

  readonly read = (): DraftOnScreen => this.onScreen;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes over what the server has now. */
  readonly meet = (draft: DraftValuesFragment): void => {
    if (draft.revision <= this.revision || this.underWay !== null) return;
    this.merge(draft);
  };

  readonly change = (field: string, value: FieldValue): void => {
    this.unsaved.add(field);
    this.show({ values: { ...this.onScreen.values, [field]: value } });
    const { state } = this.onScreen;
    if (state.kind !== 'failed') this.show({ state: { ...state, kind: 'unsaved' } });
    this.saveIn(pauseAfterTyping);
  };

  /** Saves now; true when nothing is left unsaved. */
  readonly save = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    while (this.underWay !== null) await this.underWay;
    if (this.sendable().length > 0) {
      const { state } = this.onScreen;
      // A failure stays on screen until the next try has succeeded, with what can be done about it.
      if (state.kind !== 'failed') this.show({ state: { ...state, kind: 'saving' } });
      this.underWay = this.sendAll(new Set()).finally(() => {
        this.underWay = null;
      });
      await this.underWay;
    }
    return !this.hasUnsaved;
  };

  /** Ends a conflict: one's own text is sent, or the other's is shown. */
  readonly resolve = (field: string, choice: 'mine' | 'theirs'): void => {
    const theirs = this.theirs.get(field);
    if (theirs === undefined) return;
    this.theirs.delete(field);
    if (choice === 'theirs') {
      this.unsaved.delete(field);
      this.show({ values: { ...this.onScreen.values, [field]: theirs } });
    }
    if (!this.hasUnsaved) this.show({ state: this.allSaved() });
    this.show({});
    void this.save();
  };

  private sendable(without: ReadonlySet<string> = new Set()): string[] {
    return [...this.unsaved].filter((field) => !this.theirs.has(field) && !without.has(field));
  }

  /** Sends what is unsaved, except for fields that cannot be saved as they are: these must not hold up the others. */
  private async sendAll(faulty: Set<string>): Promise<void> {
    const { values } = this.onScreen;
    const sent = Object.fromEntries(
      this.sendable(faulty).map((field) => [field, values[field] ?? null]),
    );
    let result: SaveResult;
    try {
      result = await this.services.send(inputOf(this.number, this.revision, this.language, sent));
    } catch (error) {
      this.fail(this.services.faultMessage(error), this.services.isSignedOut(error));
      this.saveIn(pauseBeforeRetry);
      return;
    }
    switch (result.__typename) {
      case 'SaveDraftSuccess':
        this.takeOver(result, sent);
        break;
      case 'InvalidInputProblem':
        for (const fault of result.fields) faulty.add(fieldOfPath(fault.path));
        this.show({
          faults: { ...without(this.onScreen.faults, sent), ...this.faultsOf(result.fields) },
        });
        break;
      case 'DraftConflictProblem':
        for (const field of result.conflictingFields.map(fieldOfDraftName)) faulty.add(field);
        if (result.practice.draft) this.merge(result.practice.draft);
        break;
      default:
        this.fail(this.services.problemMessage(result));
        return;
    }
    const isRefused = result.__typename !== 'SaveDraftSuccess';
    const isLess = this.sendable(faulty).length < Object.keys(sent).length;
    if (isRefused && isLess && this.sendable(faulty).length > 0) return this.sendAll(faulty);
    this.show({
      state: this.hasUnsaved ? { ...this.onScreen.state, kind: 'unsaved' } : this.allSaved(),
    });
  }

  private takeOver(
    { practice }: Extract<SaveResult, { __typename: 'SaveDraftSuccess' }>,
    sent: DraftFields,
  ): void {
    const { values, faults } = this.onScreen;
    for (const [field, value] of Object.entries(sent))
      if (values[field] === value) this.unsaved.delete(field);
    this.show({
      faults: without(faults, sent),
    });
    if (practice.draft) this.merge(practice.draft, sent);
  }

  /** Takes what others changed since; of what was just `sent` the text on screen stays as it was typed. */
  private merge(draft: DraftValuesFragment, sent: DraftFields = {}): void {
    const stored = fieldsOf(draft);
    const changed = Object.entries(stored).filter(
      ([field, value]) => !(field in sent) && !isSame(value, this.stored[field]),
    );
    const { values } = this.onScreen;
    const taken: Record<string, FieldValue> = {};
    for (const [field, value] of changed) {
      if (!this.unsaved.has(field)) taken[field] = value;
      else if (!isSame(value, values[field])) this.theirs.set(field, value);
      else {
        this.unsaved.delete(field);
        this.theirs.delete(field);
      }
    }
    this.stored = stored;
    this.storedAt = new Date(draft.updatedAt);
    this.revision = draft.revision;
    this.show({ values: { ...values, ...taken } });
  }

  private faultsOf(faults: readonly InputFault[]): Record<string, string> {
    return Object.fromEntries(
      faults.map((fault) => [placeOfPath(fault.path), this.services.inputFaultMessage(fault)]),
    );
  }

  private fail(message: string, isSignedOut = false): void {
    this.show({ state: { ...this.onScreen.state, kind: 'failed', message, isSignedOut } });
  }

  private allSaved(): SaveState {
    return { kind: 'saved', savedAt: this.storedAt, message: null };
  }

  private saveIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), milliseconds);
  }

  private show(part: Partial<DraftOnScreen>): void {
    const shown = { ...this.onScreen, ...part };
    this.onScreen = {
      ...shown,
      conflicts: [...this.theirs].map(([field, theirs]) => ({
        field,
        mine: shown.values[field] ?? null,
        theirs,
      })),
    };
    for (const listener of this.listeners) listener();
  }
}

/** The faults of fields other than those that were sent. */
function without(faults: DraftOnScreen['faults'], sent: DraftFields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(faults).filter(([place]) => !(place.split('.').slice(0, 2).join('.') in sent)),
  );
}

function isSame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
