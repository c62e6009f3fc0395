import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type {
  DraftValuesFragment,
  SaveDraftMutation,
} from '../../shared/apollo/generated/operations';
import { faultMessage } from '../../shared/problems/fault-message';
import { inputFaultMessage } from '../../shared/problems/input-fault-message';
import { problemMessage } from '../../shared/problems/problem-message';
import { now } from '../../shared/time/clock';
import { SaveDraftDocument } from './draft.generated';
import {
  fieldOfDraftName,
  fieldOfPath,
  fieldsOf,
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
}

/** A field that somebody else changed in the meantime. */
export interface Conflict {
  field: string;
  mine: FieldValue;
  theirs: FieldValue;
}

export interface EditedDraft {
  values: DraftFields;
  change: (field: string, value: FieldValue) => void;
  /** Saves now; true when nothing is left unsaved. */
  save: () => Promise<boolean>;
  state: SaveState;
  /** What cannot be saved as it is, by field. */
  faults: Readonly<Record<string, string>>;
  conflicts: readonly Conflict[];
  resolve: (field: string, choice: 'mine' | 'theirs') => void;
}

const pauseAfterTyping = 2_000;
const pauseBeforeRetry = 10_000;

type Result = SaveDraftMutation['saveDraft'];

/**
 * A draft that saves itself: two seconds after typing stops, on leaving a field, when the page is left. Only the
 * fields that were touched are sent, so two people can write at once; what both changed is offered for a choice.
 */
export function useDraft(number: number, draft: DraftValuesFragment): EditedDraft {
  const { i18n } = useLingui();
  const client = useApolloClient();
  const [values, setValues] = useState<DraftFields>(() => fieldsOf(draft));
  const [state, setState] = useState<SaveState>({ kind: 'saved', savedAt: null, message: null });
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  /** How often the server could not be reached: each time it is tried again. */
  const [failures, setFailures] = useState(0);

  const latest = useRef(values);
  const revision = useRef(draft.revision);
  const dirty = useRef(new Set<string>());
  /** Changed by two people, and not chosen yet: not sent, or the other's words would be lost. */
  const contested = useRef(new Set<string>());
  const underWay = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const language = draft.originalLanguage;

  const take = useCallback(
    (result: Result, sent: DraftFields): boolean => {
      if (result.__typename === 'SaveDraftSuccess') {
        revision.current = result.practice.draft?.revision ?? revision.current;
        for (const [field, value] of Object.entries(sent))
          if (latest.current[field] === value) dirty.current.delete(field);
        setFaults((known) =>
          Object.fromEntries(Object.entries(known).filter(([field]) => !(field in sent))),
        );
        return true;
      }
      if (result.__typename === 'InvalidInputProblem') {
        const found = Object.fromEntries(
          result.fields.map((fault) => [fieldOfPath(fault.path), inputFaultMessage(i18n, fault)]),
        );
        setFaults((known) => ({ ...known, ...found }));
        return false;
      }
      if (result.__typename === 'DraftConflictProblem') {
        const theirs = result.practice.draft ? fieldsOf(result.practice.draft) : {};
        revision.current = result.currentRevision;
        const fields = result.conflictingFields.map(fieldOfDraftName);
        for (const field of fields) contested.current.add(field);
        const merged = Object.fromEntries(
          Object.entries(theirs).filter(([field]) => !dirty.current.has(field)),
        );
        setConflicts((known) => [
          ...known.filter(({ field }) => !fields.includes(field)),
          ...fields.map((field) => ({
            field,
            mine: latest.current[field] ?? null,
            theirs: theirs[field] ?? null,
          })),
        ]);
        latest.current = { ...latest.current, ...merged };
        setValues(latest.current);
        return false;
      }
      setState((known) => ({ ...known, kind: 'failed', message: problemMessage(i18n, result) }));
      return false;
    },
    [i18n],
  );

  /** Sends what was changed; true when nothing is left unsaved. */
  const send = useCallback(async (): Promise<boolean> => {
    const faulty = new Set<string>();
    for (;;) {
      const fields = [...dirty.current].filter(
        (field) => !faulty.has(field) && !contested.current.has(field),
      );
      if (fields.length === 0) return dirty.current.size === 0;
      const sent: DraftFields = Object.fromEntries(
        fields.map((field) => [field, latest.current[field] ?? null]),
      );
      const { data } = await client.mutate({
        mutation: SaveDraftDocument,
        variables: { input: inputOf(number, revision.current, language, sent) },
      });
      const result = data?.saveDraft;
      if (!result) throw new Error('The server answered nothing.');
      if (take(result, sent)) return dirty.current.size === 0;
      // One field that cannot be saved, or not yet, must not keep the others from being saved.
      if (result.__typename === 'InvalidInputProblem')
        for (const fault of result.fields) faulty.add(fieldOfPath(fault.path));
      else if (result.__typename !== 'DraftConflictProblem') return false;
      if (fields.every((field) => !faulty.has(field) && !contested.current.has(field)))
        return false;
    }
  }, [client, language, number, take]);

  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (underWay.current) await underWay.current;
    if (dirty.current.size === 0) return true;
    setState((known) => ({ ...known, kind: 'saving', message: null }));
    underWay.current = send()
      .then((isAll) => {
        setState((known) =>
          isAll
            ? { kind: 'saved', savedAt: now(), message: null }
            : { ...known, kind: known.kind === 'failed' ? 'failed' : 'unsaved' },
        );
        return isAll;
      })
      .catch((error: unknown) => {
        setState((known) => ({ ...known, kind: 'failed', message: faultMessage(i18n, error) }));
        setFailures((count) => count + 1);
        return false;
      })
      .finally(() => {
        underWay.current = null;
      });
    return underWay.current;
  }, [i18n, send]);

  useEffect(() => {
    if (failures === 0) return undefined;
    const retry = setTimeout(() => void save(), pauseBeforeRetry);
    return () => {
      clearTimeout(retry);
    };
  }, [failures, save]);

  const change = useCallback(
    (field: string, value: FieldValue): void => {
      latest.current = { ...latest.current, [field]: value };
      dirty.current.add(field);
      setValues(latest.current);
      setState((known) => (known.kind === 'failed' ? known : { ...known, kind: 'unsaved' }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pauseAfterTyping);
    },
    [save],
  );

  const resolve = useCallback(
    (field: string, choice: 'mine' | 'theirs'): void => {
      const conflict = conflicts.find((each) => each.field === field);
      if (!conflict) return;
      setConflicts(conflicts.filter((each) => each.field !== field));
      contested.current.delete(field);
      if (choice === 'mine') {
        dirty.current.add(field);
      } else {
        dirty.current.delete(field);
        latest.current = { ...latest.current, [field]: conflict.theirs };
        setValues(latest.current);
      }
      void save();
    },
    [conflicts, save],
  );

  useEffect(() => {
    const flush = (): void => {
      if (dirty.current.size > 0) void save();
    };
    const warn = (event: BeforeUnloadEvent): void => {
      if (dirty.current.size === 0) return;
      flush();
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('online', flush);
    window.addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('online', flush);
      window.removeEventListener('beforeunload', warn);
      clearTimeout(timer.current);
      flush();
    };
  }, [save]);

  return { values, change, save, state, faults, conflicts, resolve };
}
