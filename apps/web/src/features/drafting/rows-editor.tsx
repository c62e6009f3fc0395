import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import type { PracticeFieldName } from '@praxis/domain/practices';
import { Button } from '@praxis/ui';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import { fieldHelp } from './field-help';
import styles from './rows-editor.module.css';

interface RowsEditorProps {
  name: PracticeFieldName;
  error: string | undefined;
  count: number;
  row: (i: number) => ReactNode;
  addLabel: string;
  canAdd: boolean;
  onAdd: () => void;
  onRemove: (i: number) => void;
}

/** A list of entries with several parts each: rows that are added and removed by buttons. */
export function RowsEditor({
  name,
  error,
  count,
  row,
  addLabel,
  canAdd,
  onAdd,
  onRemove,
}: RowsEditorProps) {
  const { t, i18n } = useLingui();
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(count);
  useEffect(() => {
    // A new row takes the focus in its first part.
    if (count > before.current)
      list.current?.lastElementChild?.querySelector<HTMLElement>('input, select')?.focus();
    before.current = count;
  }, [count]);
  return (
    <fieldset
      id={`facts.${name}`}
      className={styles['rows']}
      aria-describedby={error === undefined ? `${name}-hint` : `${name}-hint ${name}-error`}
    >
      <legend>{fieldLabel(i18n, name)}</legend>
      <p id={`${name}-hint`} className={styles['hint']}>
        {fieldHelp(i18n, name)}
      </p>
      {error === undefined ? null : (
        <p id={`${name}-error`} className={styles['error']}>
          <span className="visually-hidden">{t`Error:`} </span>
          {error}
        </p>
      )}
      <ol ref={list} className={styles['list']}>
        {Array.from({ length: count }, (_, i) => (
          <li key={i} className={styles['row']}>
            {row(i)}
            <Button
              look="plain"
              onClick={() => {
                onRemove(i);
              }}
            >
              <Trans>Remove</Trans>
              <span className="visually-hidden"> {i + 1}</span>
            </Button>
          </li>
        ))}
      </ol>
      {canAdd ? (
        <p>
          <Button look="quiet" onClick={onAdd}>
            {addLabel}
          </Button>
        </p>
      ) : null}
    </fieldset>
  );
}
