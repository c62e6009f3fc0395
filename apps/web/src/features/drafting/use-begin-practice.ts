import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import type { Language } from '@praxis/domain/shared';
import { useNavigation } from '../../shared/navigation/navigation';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import { faultMessage } from '../../shared/problems/fault-message';
import { CreatePracticeDocument } from './create-practice.generated';
import {
  errorsFrom,
  faultsIn,
  practiceFrom,
  type SnapshotErrors,
  type SnapshotValues,
} from './snapshot';

/**
 * Begins a practice and goes on to its task list. What is wrong comes back while everything stays as it was written; a
 * second try after a fault cannot make a second practice.
 */
export function useBeginPractice(language: Language, posted: SnapshotErrors) {
  const { i18n } = useLingui();
  const { go } = useNavigation();
  const [create, { loading }] = useMutation(CreatePracticeDocument);
  const [errors, setErrors] = useState(posted);
  const [fault, setFault] = useState<string | null>(null);
  const attempt = useRef<string | null>(null);

  const begin = async (values: SnapshotValues): Promise<void> => {
    setFault(null);
    const faults = faultsIn(i18n, values);
    setErrors(faults);
    if (Object.keys(faults).length > 0) return;
    attempt.current ??= crypto.randomUUID();
    try {
      const input = practiceFrom({ ...values, id: attempt.current }, language);
      const result = (await create({ variables: { input } })).data?.createPractice;
      if (result?.__typename === 'CreatePracticeSuccess')
        go(pathTo(language, 'edit', { practice: practiceParam(result.practice) }));
      else setErrors(errorsFrom(i18n, result?.fields ?? []));
    } catch (error) {
      setFault(faultMessage(i18n, error));
    }
  };
  return { begin, errors, fault, isSending: loading };
}
