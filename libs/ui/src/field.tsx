import type { ReactNode } from 'react';
import styles from './field.module.css';

export interface FieldProps {
  /** Also the id of the control. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong, as a whole sentence; empty when nothing is. */
  error?: ReactNode;
  /** What stands before an error for people who do not see the colour, with its punctuation: "Error:". */
  errorWord?: string;
  /** Shown below the control: a length, a state. */
  below?: ReactNode;
  children: (control: {
    id: string;
    className: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** A label, its hint, its error and its control, tied together for everybody. */
export function Field({ id, label, hint, error, errorWord, below, children }: FieldProps) {
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null]
    .filter((part) => part !== null)
    .join(' ');
  return (
    <div className={`${styles['field'] ?? ''} ${error ? (styles['invalid'] ?? '') : ''}`}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <div className={styles['error']} id={`${id}-error`}>
          {errorWord ? <span className="visually-hidden">{errorWord} </span> : null}
          {error}
        </div>
      ) : null}
      {children({
        id,
        className: styles['input'] ?? '',
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error ? true : undefined,
      })}
      {below ? <div className={styles['below']}>{below}</div> : null}
    </div>
  );
}

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

export interface ChoicesProps {
  /** Also the name of the inputs. */
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  errorWord?: string;
  kind: 'checkbox' | 'radio';
  choices: readonly Choice[];
  chosen: readonly string[];
  onToggle: (value: string, isChosen: boolean) => void;
  disabled?: boolean;
}

/** Boxes to tick, or one of several to choose, in a group with a name. */
export function Choices({
  id,
  legend,
  hint,
  error,
  errorWord,
  kind,
  choices,
  chosen,
  onToggle,
  disabled,
}: ChoicesProps) {
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null]
    .filter((part) => part !== null)
    .join(' ');
  return (
    <fieldset
      id={id}
      className={`${styles['field'] ?? ''} ${error ? (styles['invalid'] ?? '') : ''}`}
      aria-describedby={described === '' ? undefined : described}
      disabled={disabled}
    >
      <legend className={styles['label']}>{legend}</legend>
      {hint ? (
        <div className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <div className={styles['error']} id={`${id}-error`}>
          {errorWord ? <span className="visually-hidden">{errorWord} </span> : null}
          {error}
        </div>
      ) : null}
      <div className={styles['choices']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type={kind}
              name={id}
              value={choice.value}
              checked={chosen.includes(choice.value)}
              onChange={(event) => {
                onToggle(choice.value, event.target.checked);
              }}
            />
            <span>
              {choice.label}
              {choice.hint ? <span className={styles['choiceHint']}>{choice.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
