import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, Notice } from '@praxis/ui';
import type { InvitationFragment } from '../../shared/apollo/generated/operations';
import { formatDay } from '../../shared/formatting/formatting';
import styles from './ownership.module.css';

/** Cities that ask the viewer to write a draft with them. */
export function Invitations({
  invitations,
  language,
  fault,
}: {
  invitations: readonly InvitationFragment[];
  language: Language;
  fault: string | null;
}) {
  if (invitations.length === 0 && fault === null) return null;
  return (
    <section className={styles['part']} aria-labelledby="invitations">
      <h2 id="invitations">
        <Trans>Invitations to write with other cities</Trans>
      </h2>
      {fault === null ? null : (
        <Notice tone="error" role="alert">
          <p>{fault}</p>
        </Notice>
      )}
      <ul className={styles['list']}>
        {invitations.map(({ id, title, titleLanguage, city, invitedBy, endsAt }) => (
          <li key={id}>
            <p>
              <strong lang={titleLanguage.toLowerCase()}>{title ?? '–'}</strong>, {city.name}
              {invitedBy === null ? null : ` · ${invitedBy.displayName}`}
            </p>
            <p>
              <Trans>
                You would read and change its draft, and nothing else. The invitation ends on{' '}
                {formatDay(endsAt, language)}.
              </Trans>
            </p>
            <form method="post" className={styles['buttons']}>
              <input type="hidden" name="invitation" value={id} />
              <Button type="submit" name="accepts" value="yes">
                <Trans>
                  Accept<span className="visually-hidden">: {title}</span>
                </Trans>
              </Button>
              <Button look="quiet" type="submit" name="accepts" value="no">
                <Trans>
                  Decline<span className="visually-hidden">: {title}</span>
                </Trans>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
