import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Field, Tag } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import type { CalendarPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { CalendarPageDocument, SetCalendarAddressDocument } from './calendar-page.generated';

/** The sessions that somebody has chosen, and the secret address at which her calendar program finds them. */
function CalendarPage({
  data: { viewer },
  context: { language },
}: {
  data: CalendarPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (viewer === null) return null;
  const { calendarAddress, chosenSessions } = viewer;
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> }]} />
      <h1>
        <Trans>My calendar</Trans>
      </h1>
      {chosenSessions.length === 0 ? (
        <p>
          <Trans>
            You have chosen no session yet. Each session of a programme has a button for it.
          </Trans>{' '}
          <Link href={pathTo(language, 'summits')}>
            <Trans>Summits</Trans>
          </Link>
        </p>
      ) : (
        <ul className={styles['list']}>
          {chosenSessions.map((session) => (
            <li key={session.id}>
              <h2>
                <Link
                  href={pathTo(language, 'session', {
                    summit: session.summit?.slug ?? '',
                    session: session.slug,
                  })}
                  lang={session.titleLanguage.toLowerCase()}
                >
                  {session.title}
                </Link>{' '}
                {session.isCancelled ? (
                  <Tag tone="warn">
                    <Trans>Cancelled</Trans>
                  </Tag>
                ) : null}
              </h2>
              <p>
                {session.day === null ? null : formatDay(session.day, language)},{' '}
                {session.startTime}–{session.endTime} ({session.summit?.timeZone})
              </p>
            </li>
          ))}
        </ul>
      )}
      <section className={styles['section']} aria-labelledby="address">
        <h2 id="address">
          <Trans>In your calendar program</Trans>
        </h2>
        <p className={styles['lead']}>
          <Trans>
            Subscribe to this address in your calendar program: it follows what you choose, and what
            organisers change. Whoever knows the address reads it: make a new one when it got into
            other hands.
          </Trans>
        </p>
        {calendarAddress === null ? null : (
          <Field id="calendar-address" label={t`Address of your calendar`}>
            {(control) => <input {...control} readOnly value={calendarAddress} />}
          </Field>
        )}
        <form method="post" className={styles['buttons']}>
          <Button type="submit" name="do" value="make">
            {calendarAddress === null ? (
              <Trans>Make an address</Trans>
            ) : (
              <Trans>Make a new address</Trans>
            )}
          </Button>
          {calendarAddress === null ? null : (
            <Button type="submit" look="danger" name="do" value="revoke">
              <Trans>Revoke the address</Trans>
            </Button>
          )}
        </form>
      </section>
    </>
  );
}

export const page = definePage({
  document: CalendarPageDocument,
  isPrivate: true,
  outcome: ({ viewer }, { language, url }) =>
    viewer === null
      ? { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` }
      : null,
  head: (_data, { i18n }) => ({ title: i18n._(msg`My calendar`), isHidden: true }),
  Component: CalendarPage,
  action: async (form, { language, i18n }, execute) => {
    const { setCalendarAddress } = await execute(SetCalendarAddressDocument, {
      input: { isWanted: form['do'] === 'make' },
    });
    return isProblem(setCalendarAddress)
      ? { errors: { form: problemMessage(i18n, setCalendarAddress) } }
      : { to: `${pathTo(language, 'calendar')}#address` };
  },
});
