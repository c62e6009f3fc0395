import { Trans, useLingui } from '@lingui/react/macro';
import { practiceLimits } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { Field } from '@praxis/ui';
import type { DraftWarningFragment } from '../../shared/apollo/generated/operations';
import { formatMoment } from '../../shared/formatting/formatting';
import type { PostedForm } from '../../shared/forms/posted-form';
import { Link } from '../../shared/navigation/link';
import { fieldAddress } from '../../shared/practice-fields/field-address';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import { WarnedPassage } from '../../shared/warnings/warned-passage';
import { reasonName } from './warning-reasons';
import styles from './warning-list.module.css';

interface WarningListProps {
  warnings: readonly DraftWarningFragment[];
  practice: { readonly slug: string; readonly number: number };
  language: Language;
  /** What was posted and has to be shown again. */
  form: PostedForm | null;
}

/** Passages that could harm somebody: each with a way to its field, and room to say why it may stand. Part of a form. */
export function WarningList({ warnings, practice, language, form }: WarningListProps) {
  const { i18n } = useLingui();
  return (
    <ol className={styles['warnings']}>
      {warnings.map((warning) => {
        return (
          <li key={warning.id} className={styles['warning']}>
            <WarnedPassage warning={warning} />
            <p>
              <Link href={fieldAddress(language, practice, warning)}>
                <Trans>Change it: {fieldLabel(i18n, warning.field)}</Trans>
              </Link>
            </p>
            {warning.isJustifiable ? (
              <ReasonField warning={warning} language={language} form={form} />
            ) : (
              <TooExact warning={warning} practice={practice} language={language} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function ReasonField({
  warning: { id, justification },
  language,
  form,
}: {
  warning: DraftWarningFragment;
} & Pick<WarningListProps, 'language' | 'form'>) {
  const { t } = useLingui();
  const name = reasonName(id);
  return (
    <Field
      id={name}
      label={t`Why this may stand`}
      hint={t`Reviewers read it beside the passage. When its sentence changes, it is gone.`}
      error={form?.errors[name]}
      errorWord={t`Error:`}
      below={
        justification === null ? undefined : (
          <Trans>
            Kept on {formatMoment(justification.justifiedAt, language)},{' '}
            {justification.justifiedBy?.displayName ?? ''}
          </Trans>
        )
      }
    >
      {(control) => (
        <textarea
          {...control}
          name={name}
          rows={2}
          maxLength={practiceLimits.justification}
          defaultValue={form?.values[name] ?? justification?.reason ?? ''}
        />
      )}
    </Field>
  );
}

/** An address that says more of the place than the city wants to show. */
function TooExact({
  warning,
  practice,
  language,
}: {
  warning: DraftWarningFragment;
} & Pick<WarningListProps, 'practice' | 'language'>) {
  const place = fieldAddress(language, practice, { field: 'locationPrecision', task: 'documents' });
  return (
    <p id={reasonName(warning.id)} tabIndex={-1}>
      <Trans>
        You chose to show the place less exactly than this. Change the passage, or{' '}
        <Link href={place}>choose anew how exactly the place is shown</Link>.
      </Trans>
    </p>
  );
}
