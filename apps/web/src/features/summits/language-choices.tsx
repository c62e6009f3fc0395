import { Trans, useLingui } from '@lingui/react/macro';
import { usualLanguages } from '@praxis/domain/summits';
import { Button, Choices, Field } from '@praxis/ui';
import { useRef, useState } from 'react';
import type { PostedForm } from '../../shared/forms/posted-form';
import { useIsLive } from '../../shared/live/use-is-live';
import { entriesOf } from './planning-fields';
import styles from './planning.module.css';

/** The control with which one more language is chosen: in a form that asks for several people, one for each. */
const anotherOf = (name: string): string =>
  name === 'languages' ? 'anotherLanguage' : `another-${name}`;

/** The languages that a posted form has chosen: those that are ticked, and the one that was chosen last. */
export function languagesOf(form: Readonly<Record<string, string>>, name = 'languages'): string[] {
  return [...new Set([...entriesOf(form[name]), ...entriesOf(form[anotherOf(name)])])];
}

/**
 * Languages of interpretation: those that are chosen mostly to tick, and every other one in a list. Without JavaScript the form
 * takes one more language each time that it is saved.
 */
export function LanguageChoices({
  form,
  name = 'languages',
  legend,
  hint,
  offered,
  kept,
  language,
}: {
  form: PostedForm | null;
  name?: string;
  legend: string;
  hint?: string;
  offered: readonly { code: string; label: string }[];
  kept: readonly string[];
  language: string;
}) {
  const { t } = useLingui();
  const another = anotherOf(name);
  const isLive = useIsLive();
  const list = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState(() =>
    form === null ? [...kept] : languagesOf(form.values, name),
  );
  const [shown, setShown] = useState(() => [...new Set([...usualLanguages, ...kept, ...chosen])]);
  const [added, setAdded] = useState('');
  const nameOf = (code: string): string =>
    offered.find((each) => each.code === code)?.label ?? code;
  const add = (): void => {
    const code = list.current?.value ?? '';
    if (list.current === null || code === '') return;
    setShown((codes) => [...new Set([...codes, code])]);
    setChosen((codes) => [...new Set([...codes, code])]);
    setAdded(nameOf(code));
    list.current.value = '';
    list.current.focus();
  };
  const others = offered
    .filter(({ code }) => !shown.includes(code))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <div className={styles['section']}>
      <Choices
        id={name}
        kind="checkbox"
        legend={legend}
        hint={hint}
        error={form?.errors[name]}
        errorWord={t`Error:`}
        choices={shown.map((code) => ({ value: code, label: nameOf(code) }))}
        chosen={chosen}
        onToggle={(value, isChosen) => {
          setChosen(isChosen ? [...chosen, value] : chosen.filter((each) => each !== value));
        }}
      />
      <div className={styles['move']}>
        <Field
          id={another}
          label={t`One more language`}
          hint={t`Sign languages too. It counts once the form is saved.`}
        >
          {(control) => (
            <select {...control} ref={list} name={another} defaultValue="">
              <option value="">–</option>
              {others.map(({ code, label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        {isLive ? (
          <Button look="quiet" onClick={add}>
            <Trans>Add the language</Trans>
          </Button>
        ) : null}
      </div>
      <p role="status" className="visually-hidden">
        {added === '' ? null : <Trans>{added} has been added.</Trans>}
      </p>
    </div>
  );
}
