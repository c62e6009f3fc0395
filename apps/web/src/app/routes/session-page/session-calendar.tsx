import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, Notice } from '@praxis/ui';
import type { SessionPageQuery } from '../../../shared/apollo/generated/operations';
import type { PostedForm } from '../../../shared/forms/posted-form';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import styles from './session-page.module.css';

/** The session as a file for calendar programs, and whether it stands in the reader's own calendar. */
export function SessionCalendar({
  session,
  language,
  isSignedIn,
  form,
}: {
  session: NonNullable<SessionPageQuery['session']>;
  language: Language;
  isSignedIn: boolean;
  form: PostedForm | null;
}) {
  if (!session.isPublic || session.startsAt === null || session.summit === null) return null;
  const file = `/export/sessions/${session.summit.slug}/${session.slug}.ics?language=${language}`;
  return (
    <>
      {form?.errors['calendar'] === undefined ? null : (
        <Notice tone="error" role="alert">
          <p>{form.errors['calendar']}</p>
        </Notice>
      )}
      <div className={styles['calendar']}>
        <a href={file} download>
          <Trans>Calendar file of this session</Trans>
        </a>
        {isSignedIn ? (
          <>
            <form method="post">
              <input type="hidden" name="sessionId" value={session.id} />
              <Button
                type="submit"
                look="quiet"
                name="calendar"
                value={session.viewerHasChosen ? 'out' : 'in'}
              >
                {session.viewerHasChosen ? (
                  <Trans>Take out of my calendar</Trans>
                ) : (
                  <Trans>Put into my calendar</Trans>
                )}
              </Button>
            </form>
            <Link href={pathTo(language, 'calendar')}>
              <Trans>My calendar</Trans>
            </Link>
          </>
        ) : null}
      </div>
    </>
  );
}
