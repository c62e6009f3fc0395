import { useLingui } from '@lingui/react/macro';
import { Choices } from '@praxis/ui';
import { useState, type ReactNode } from 'react';
import type { PostedForm } from './posted-form';

/** Boxes to tick, or one of several to choose; what was posted stands before what is kept. */
export function ChoiceField({
  form,
  name,
  kind,
  legend,
  hint,
  choices,
  kept,
}: {
  form: PostedForm | null;
  name: string;
  kind: 'checkbox' | 'radio';
  legend: ReactNode;
  hint?: ReactNode;
  choices: readonly { value: string; label: ReactNode }[];
  kept: readonly string[];
}) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    form === null ? kept : (form.values[name] ?? '').split(/\r?\n/),
  );
  return (
    <Choices
      id={name}
      kind={kind}
      legend={legend}
      hint={hint}
      error={form?.errors[name]}
      errorWord={t`Error:`}
      choices={choices}
      chosen={chosen}
      onToggle={(value, isChosen) => {
        if (kind === 'radio') setChosen([value]);
        else setChosen(isChosen ? [...chosen, value] : chosen.filter((each) => each !== value));
      }}
    />
  );
}
