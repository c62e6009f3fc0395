import { Trans, useLingui } from '@lingui/react/macro';
import { progressJustificationMaxLength, progressTextMaxLength } from '@praxis/domain/follow-up';
import type { Language } from '@praxis/domain/shared';
import { Button, Choices, Field } from '@praxis/ui';
import { useState } from 'react';
import { progressStepLabel, reportableSteps } from '../../../features/declarations/progress-step';
import type { PostedForm } from '../../../shared/forms/posted-form';
import { PostedText } from '../../../shared/forms/posted-text';
import { languageNames } from '../../../shared/i18n/i18n';
import styles from './report-progress-page.module.css';

interface ReportFormProps {
  form: PostedForm | null;
  language: Language;
  /** Published practices of the city, which can stand by what it reports. */
  practices: readonly { number: number; title: string; titleLanguage: string }[];
  /** What was reported last. */
  step: string | undefined;
}

/** How far the city has come with one commitment: a plain form. */
export function ReportForm({ form, language, practices, step }: ReportFormProps) {
  const { t, i18n } = useLingui();
  const limit = String(progressTextMaxLength);
  const values = form?.values ?? {};
  const [chosenStep, setStep] = useState(values['step'] ?? step ?? '');
  const [evidence, setEvidence] = useState(() => (values['evidence'] ?? '').split('\n'));
  return (
    <form method="post" className={styles['form']}>
      <Choices
        id="step"
        kind="radio"
        legend={t`How far have you come?`}
        error={form?.errors['step']}
        errorWord={t`Error:`}
        choices={reportableSteps.map((value) => ({
          value,
          label: progressStepLabel(i18n, value),
        }))}
        chosen={[chosenStep]}
        onToggle={(value) => {
          setStep(value);
        }}
      />
      <Field
        id="asOf"
        label={t`On which day did it stand so?`}
        hint={t`Leave it empty for today.`}
        error={form?.errors['asOf']}
        errorWord={t`Error:`}
      >
        {(control) => (
          <input
            {...control}
            className={`${control.className} ${styles['day'] ?? ''}`}
            type="date"
            name="asOf"
            defaultValue={values['asOf'] ?? ''}
          />
        )}
      </Field>
      <PostedText
        form={form}
        name="text"
        label={t`What has been done, and what is missing?`}
        hint={t`At most ${limit} characters. Everybody reads it: name no persons and no cases.`}
        rows={6}
      />
      {form?.errors['justification'] === undefined &&
      (values['justification'] ?? '') === '' ? null : (
        <PostedText
          form={form}
          name="justification"
          label={t`Why these passages may stand`}
          hint={t`Your city and the moderators read it, nobody else.`}
          rows={3}
          maxLength={progressJustificationMaxLength}
        />
      )}
      <Field id="language" label={t`Language of the text`}>
        {(control) => (
          <select
            {...control}
            name="language"
            defaultValue={values['language'] ?? language.toUpperCase()}
          >
            {Object.entries(languageNames).map(([code, name]) => (
              <option key={code} value={code.toUpperCase()} lang={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {practices.length === 0 ? null : (
        <Choices
          id="evidence"
          kind="checkbox"
          legend={t`Practices that show it`}
          hint={t`Published practices of your city, at most ten.`}
          error={form?.errors['evidence']}
          errorWord={t`Error:`}
          choices={practices.map(({ number, title, titleLanguage }) => ({
            value: String(number),
            label: <span lang={titleLanguage.toLowerCase()}>{title}</span>,
          }))}
          chosen={evidence}
          onToggle={(value, isChosen) => {
            setEvidence(
              isChosen ? [...evidence, value] : evidence.filter((each) => each !== value),
            );
          }}
        />
      )}
      <p>
        <Button type="submit">
          <Trans>Publish the report</Trans>
        </Button>
      </p>
    </form>
  );
}
