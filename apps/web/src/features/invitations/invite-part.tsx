import { Trans, useLingui } from '@lingui/react/macro';
import { accountInvitationDays, mostInvitedAtOnce } from '@praxis/domain/accounts';
import { languages, type Language } from '@praxis/domain/shared';
import { Button, Field, Notice } from '@praxis/ui';
import type { InvitationLineFragment } from '../../shared/apollo/generated/operations';
import { formatDay } from '../../shared/formatting/formatting';
import type { PostedForm } from '../../shared/forms/posted-form';
import { languageNames } from '../../shared/i18n/i18n';
import styles from './invitations.module.css';

/** Inviting people to an account, with the invitations that wait for an answer. */
export function InvitePart({
  title,
  city,
  invitations,
  isSent,
  form,
  language,
}: {
  title: string;
  /** The city into whose team people are invited; none for offices. */
  city?: string;
  invitations: readonly InvitationLineFragment[];
  isSent: boolean;
  form: PostedForm | null;
  language: Language;
}) {
  const { t } = useLingui();
  const id = `invite-${city ?? 'offices'}`;
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {isSent && form === null ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>The invitations are on their way.</Trans>
          </p>
        </Notice>
      ) : null}
      <form method="post" className={styles['form']}>
        {city === undefined ? null : <input type="hidden" name="city" value={city} />}
        <Field
          id={`${id}-addresses`}
          label={t`Mail addresses, one on each line`}
          hint={t`At most ${String(mostInvitedAtOnce)}. Each gets a link that works once, for ${String(accountInvitationDays)} days.`}
          error={form?.errors['addresses']}
          errorWord={t`Error:`}
        >
          {(control) => (
            <textarea
              {...control}
              name="addresses"
              rows={5}
              required
              spellCheck={false}
              defaultValue={form?.values['addresses'] ?? ''}
            />
          )}
        </Field>
        {city === undefined ? null : (
          <Field id={`${id}-role`} label={t`What they may do`} errorWord={t`Error:`}>
            {(control) => (
              <select {...control} name="role" defaultValue={form?.values['role'] ?? 'EDITOR'}>
                <option value="EDITOR">{t`Write practices (editor)`}</option>
                <option value="COORDINATOR">{t`Also answer for the team (coordinator)`}</option>
              </select>
            )}
          </Field>
        )}
        <Field id={`${id}-language`} label={t`Language of the mail`} errorWord={t`Error:`}>
          {(control) => (
            <select
              {...control}
              name="language"
              defaultValue={form?.values['language'] ?? language.toUpperCase()}
            >
              {languages.map((code) => (
                <option key={code} value={code.toUpperCase()} lang={code}>
                  {languageNames[code]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p>
          <Button type="submit" name="intent" value="invite-accounts">
            <Trans>Send invitations</Trans>
          </Button>
        </p>
      </form>
      {invitations.length === 0 ? null : (
        <>
          <h3>
            <Trans>Invitations without an answer</Trans>
          </h3>
          <ul className={styles['open']}>
            {invitations.map(({ id: invitation, address, expiresAt }) => (
              <li key={invitation}>
                <form method="post" className={styles['line']}>
                  <input type="hidden" name="id" value={invitation} />
                  {city === undefined ? null : <input type="hidden" name="city" value={city} />}
                  <Trans>
                    {address}, until {formatDay(expiresAt, language)}
                  </Trans>{' '}
                  <Button look="quiet" type="submit" name="intent" value="revoke-invitation">
                    <Trans>
                      Take back<span className="visually-hidden">: {address}</span>
                    </Trans>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
