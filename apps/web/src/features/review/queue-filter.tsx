import { Trans, useLingui } from '@lingui/react/macro';
import { reviewDueDays } from '@praxis/domain/reviews';
import { languages } from '@praxis/domain/shared';
import { Button, Field } from '@praxis/ui';
import { languageNames } from '../../shared/i18n/i18n';
import type { AskedQueue } from './asked-queue';
import styles from './queue-filter.module.css';

/** Which drafts of the queue are shown. Its whole state is the address: it works without JavaScript. */
export function QueueFilter({
  asked,
  topics,
}: {
  asked: AskedQueue;
  topics: readonly { readonly code: string; readonly label: string }[];
}) {
  const { t } = useLingui();
  return (
    <form method="get" className={styles['filter']}>
      <Field id="with" label={t`Assigned to`}>
        {(control) => (
          <select {...control} name="with" defaultValue={asked.assignment ?? ''}>
            <option value="">{t`Anybody or nobody`}</option>
            <option value="nobody">{t`Nobody`}</option>
            <option value="mine">{t`Me`}</option>
            <option value="others">{t`Other reviewers`}</option>
          </select>
        )}
      </Field>
      <Field id="language" label={t`Written in`}>
        {(control) => (
          <select {...control} name="language" defaultValue={asked.language ?? ''}>
            <option value="">{t`Every language`}</option>
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {languageNames[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="topic" label={t`Theme`}>
        {(control) => (
          <select {...control} name="topic" defaultValue={asked.topic ?? ''}>
            <option value="">{t`Every theme`}</option>
            {topics.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="days" label={t`Waiting`}>
        {(control) => (
          <select {...control} name="days" defaultValue={asked.waitingDays ?? ''}>
            <option value="">{t`However long`}</option>
            <option value="7">{t`7 days or more`}</option>
            <option value={reviewDueDays}>{t`${reviewDueDays} days or more`}</option>
          </select>
        )}
      </Field>
      <Button type="submit" look="quiet">
        <Trans>Show</Trans>
      </Button>
    </form>
  );
}
