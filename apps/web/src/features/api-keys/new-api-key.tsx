import { Trans, useLingui } from '@lingui/react/macro';
import { apiKeyDays, apiKeyNameMaxLength, usualApiKeyDays } from '@praxis/domain/api-keys';
import { Button, Field } from '@praxis/ui';
import { CurrentPasswordField } from '../../shared/forms/current-password-field';
import type { PostedForm } from '../../shared/forms/posted-form';
import styles from './api-keys.module.css';
import { scopeLabels, scopes } from './scope-labels';

/** What a new key is for, what it may do, for how long; and the password. */
export function NewApiKey({ form }: { form: PostedForm | null }) {
  const { i18n, t } = useLingui();
  const { errors, values }: PostedForm = form ?? { errors: {}, values: {} };
  const errorWord = t`Error:`;
  return (
    <form method="post" className={styles['form']}>
      <Field
        id="name"
        label={t`What it is for`}
        hint={t`By this name you will know it again.`}
        error={errors['name']}
        errorWord={errorWord}
      >
        {(control) => (
          <input
            {...control}
            name="name"
            autoComplete="off"
            maxLength={apiKeyNameMaxLength}
            defaultValue={values['name'] ?? ''}
          />
        )}
      </Field>
      <Field
        id="scope"
        label={t`What it may do`}
        hint={t`Choose as little as the program needs. No key reviews, moderates or administers, whoever made it.`}
        error={errors['scope']}
        errorWord={errorWord}
      >
        {(control) => (
          <select {...control} name="scope" defaultValue={values['scope'] ?? 'READ'}>
            {scopes.map((scope) => (
              <option key={scope} value={scope}>
                {i18n._(scopeLabels[scope])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="days" label={t`For how long`} error={errors['days']} errorWord={errorWord}>
        {(control) => (
          <select {...control} name="days" defaultValue={values['days'] ?? String(usualApiKeyDays)}>
            {apiKeyDays.map((days) => (
              <option key={days} value={days}>
                {t`${days} days`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <CurrentPasswordField
        label={t`Your password`}
        hint={t`So that nobody makes a key in a browser that you left open.`}
        error={errors['password']}
      />
      <p>
        <Button type="submit" name="do" value="create">
          <Trans>Make this key</Trans>
        </Button>
      </p>
    </form>
  );
}
