import { Trans, useLingui } from '@lingui/react/macro';
import { practiceFields, practiceLimits } from '@praxis/domain/practices';
import { Field } from '@praxis/ui';
import type { PostedForm } from '../../shared/forms/posted-form';
import { PostedText } from '../../shared/forms/posted-text';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import { otherFieldName, otherRemarkName, remarkName } from './read-remarks';
import styles from './remarks.module.css';

interface RemarkProps {
  form: PostedForm | null;
  /** The id of the form that sends it. */
  formId: string;
}

/** Room for a remark on a field, below what changed in it. */
export function FieldRemark({ field, form, formId }: RemarkProps & { field: string }) {
  const { t, i18n } = useLingui();
  const name = remarkName(field);
  const label = fieldLabel(i18n, field);
  const isBegun = (form?.values[name] ?? '') !== '' || form?.errors[name] !== undefined;
  return (
    <div className={styles['remark']}>
      <details open={isBegun}>
        <summary>
          <Trans>
            Write a remark<span className="visually-hidden"> on “{label}”</span>
          </Trans>
        </summary>
        <PostedText
          form={form}
          formId={formId}
          name={name}
          label={t`Remark on “${label}”`}
          hint={t`The authors read it at this field, when you decide.`}
          rows={3}
          maxLength={practiceLimits.remark}
        />
      </details>
    </div>
  );
}

/** Room for a remark on a field that did not change. */
export function OtherRemark({
  changed,
  form,
  formId,
}: RemarkProps & { changed: ReadonlySet<string> }) {
  const { t, i18n } = useLingui();
  const others = practiceFields.filter(({ name }) => !changed.has(name));
  if (others.length === 0) return null;
  const isBegun = (form?.values[otherRemarkName] ?? '') !== '';
  return (
    <details className={styles['other']} open={isBegun}>
      <summary>
        <Trans>Remark on a field that did not change</Trans>
      </summary>
      <Field id={otherFieldName} label={t`Which field?`}>
        {(control) => (
          <select
            {...control}
            name={otherFieldName}
            form={formId}
            defaultValue={form?.values[otherFieldName] ?? others[0]?.name}
          >
            {others.map(({ name }) => (
              <option key={name} value={name}>
                {fieldLabel(i18n, name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <PostedText
        form={form}
        formId={formId}
        name={otherRemarkName}
        label={t`Remark`}
        rows={3}
        maxLength={practiceLimits.remark}
      />
    </details>
  );
}
