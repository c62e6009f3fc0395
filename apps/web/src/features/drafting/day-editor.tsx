import { Trans, useLingui } from '@lingui/react/macro';
import type { PracticeFieldName } from '@praxis/domain/practices';
import { Button, Field } from '@praxis/ui';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import type { FieldEditorProps } from './field-editor';
import { fieldHelp } from './field-help';
import styles from './field-editor.module.css';

/** A day; today by a button, because that is what is meant most often. */
export function DayEditor({
  name,
  value,
  error,
  onChange,
  onLeave,
}: FieldEditorProps & { name: PracticeFieldName }) {
  const { t, i18n } = useLingui();
  const id = `facts.${name}`;
  return (
    <Field
      id={id}
      label={fieldLabel(i18n, name)}
      hint={fieldHelp(i18n, name)}
      error={error}
      errorWord={t`Error:`}
      below={
        <Button
          look="plain"
          onClick={() => {
            onChange(id, today());
          }}
        >
          <Trans>Today</Trans>
        </Button>
      }
    >
      {(control) => (
        <input
          {...control}
          className={`${control.className} ${styles['short'] ?? ''}`}
          type="date"
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => {
            onChange(id, event.target.value === '' ? null : event.target.value);
          }}
          onBlur={onLeave}
        />
      )}
    </Field>
  );
}

/** The day where the reader is: 2026-03-01. */
function today(): string {
  // Swedes write days as computers do.
  return new Intl.DateTimeFormat('sv-SE').format();
}
