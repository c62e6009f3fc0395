import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState, type InputEvent, type SubmitEvent } from 'react';
import type { RequestTask } from '@praxis/domain/participation';
import { SaveParticipationRequestDocument } from '../../../features/participation/participation.generated';
import type { OwnRequestFragment } from '../../../shared/apollo/generated/operations';
import { faultMessage } from '../../../shared/problems/fault-message';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { now } from '../../../shared/time/clock';
import { answersIn, personField } from './read-task';

const quietSeconds = 2;

export interface AutosaveState {
  savedAt: Date | null;
  /** Why the last try failed; null when it did not. */
  fault: string | null;
  /** The one that was seen, or saved, last. */
  revision: number;
}

/**
 * Keeps what is typed into a draft two seconds after typing stops, on the server alone, where it is encrypted. Unlike the
 * drafts of practices nothing of it is ever put into the browser's storage: it tells of people, and the computer may be
 * another one's. What was sent already is not saved by itself: each change of it is noted.
 */
export function useAutosave(task: RequestTask, request: OwnRequestFragment) {
  const { i18n } = useLingui();
  const [save] = useMutation(SaveParticipationRequestDocument, { fetchPolicy: 'no-cache' });
  const [state, setState] = useState<AutosaveState>({
    ...{ savedAt: null, fault: null, revision: request.revision },
  });
  const revision = useRef(request.revision);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saving = useRef<Promise<void> | null>(null);
  const isOn = request.status === 'DRAFT' && task !== 'visits';

  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const keep = async (form: HTMLFormElement): Promise<void> => {
    const values = valuesOf(form);
    if (takesSomebodyAway(values, request)) return;
    try {
      const input = {
        ...answersIn(task, values, request),
        id: request.id,
        revision: revision.current,
      };
      const result = (await save({ variables: { input } })).data?.saveParticipationRequest;
      if (result === undefined) return;
      if (isProblem(result)) {
        setState((last) => ({ ...last, fault: problemMessage(i18n, result) }));
        return;
      }
      revision.current = result.request.revision;
      // At once: the form may be sent before it is drawn again.
      const seen = form.elements.namedItem('revision');
      if (seen instanceof HTMLInputElement) seen.value = String(revision.current);
      setState({ savedAt: now(), fault: null, revision: revision.current });
    } catch (error) {
      setState((last) => ({ ...last, fault: faultMessage(i18n, error) }));
    }
  };

  const onInput = ({ currentTarget: form }: InputEvent<HTMLFormElement>): void => {
    if (!isOn) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const before = saving.current ?? Promise.resolve();
      const running = before.then(() => keep(form));
      saving.current = running;
      void running.then(() => {
        if (saving.current === running) saving.current = null;
      });
    }, quietSeconds * 1_000);
  };

  /** What is being saved is waited for: it tells the revision that the form is sent with. */
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    clearTimeout(timer.current);
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent;
    if (saving.current === null) return;
    event.preventDefault();
    void saving.current.then(() => {
      form.requestSubmit(submitter);
    });
  };
  return { state, onInput, onSubmit };
}

/** What the form holds, several values of one name line by line, as the server reads it. */
function valuesOf(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string')
      values[name] = values[name] === undefined ? value : `${values[name]}\n${value}`;
  return values;
}

/** Taking somebody away moves those behind them: that is left to the button. */
function takesSomebodyAway(
  values: Readonly<Record<string, string>>,
  { answers }: OwnRequestFragment,
): boolean {
  return (answers?.people ?? []).some((_, row) => values[personField('name', row)] === '');
}
