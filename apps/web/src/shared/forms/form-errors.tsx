import { useLingui } from '@lingui/react/macro';
import { ErrorSummary } from '@praxis/ui';
import { namedErrors } from './named-errors';
import type { PostedForm } from './posted-form';

interface FormErrorsProps {
  form: PostedForm | null;
  /** What controls are called, by their ids, where several may lack the same. */
  labels?: Readonly<Record<string, string>>;
  /** The id of the control to go to when the fault is of the whole form; without it, the form itself. */
  whole?: string;
}

/** What is wrong with a form that was sent, above it, each with a link to its control; nothing where nothing is. */
export function FormErrors({ form, labels = {}, whole = 'form' }: FormErrorsProps) {
  const { t, i18n } = useLingui();
  const errors = namedErrors(i18n, form, labels).map((error) =>
    error.id === 'form' ? { ...error, id: whole } : error,
  );
  return errors.length > 0 ? <ErrorSummary title={t`There is a problem`} errors={errors} /> : null;
}
