import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Tag } from '@praxis/ui';
import { sessionKindLabel } from '../../../features/summits/session-kinds';
import { speakerName } from '../../../features/summits/speaker-name';
import type { SummitPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay, formatMoment } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import styles from './summit-page.module.css';

type Summit = NonNullable<SummitPageQuery['summit']>;
type Session = Summit['sessions'][number];
interface Shown {
  summit: Summit;
  language: Language;
}

/** What is held at a summit: by day where times are known, in the order of the sources where none are. */
export function Programme({ summit, language }: Shown) {
  if (!summit.isRecorded) return <Agenda summit={summit} language={language} />;
  const visits = summit.sessions.filter((session) => session.kind === 'FIELD_VISIT');
  const programme = summit.sessions.filter((session) => session.kind !== 'FIELD_VISIT');
  const list = (sessions: readonly Session[]) => (
    <ol className={styles['sessions']}>
      {sessions.map((session) => (
        <li key={session.id}>
          <SessionLink session={session} summit={summit} language={language} />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <section className={styles['section']} aria-labelledby="programme">
        <h2 id="programme">
          <Trans>Programme</Trans>
        </h2>
        {list(programme)}
      </section>
      {visits.length > 0 ? (
        <section className={styles['section']} aria-labelledby="visits">
          <h2 id="visits">
            <Trans>Field visits</Trans>
          </h2>
          {list(visits)}
        </section>
      ) : null}
    </>
  );
}

function SessionLink({ session, summit, language }: Shown & { session: Session }) {
  return (
    <Link
      href={pathTo(language, 'session', { summit: summit.slug, session: session.slug })}
      lang={session.titleLanguage.toLowerCase()}
    >
      {session.title}
    </Link>
  );
}

/** The programme as it was released last, by day, told by the clock of the host city. */
function Agenda({ summit, language }: Shown) {
  const { i18n } = useLingui();
  const [release] = summit.releases;
  const days = [...new Set(summit.sessions.flatMap(({ day }) => (day === null ? [] : [day])))];
  return (
    <section className={styles['section']} aria-labelledby="programme">
      <h2 id="programme">
        <Trans>Programme</Trans>
      </h2>
      {release === undefined ? (
        <p>
          <Trans>The programme has not been released yet.</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Version {release.number} of {formatMoment(release.releasedAt, language)}. All times are
            those of {summit.timeZone}.
          </Trans>
          {release.note === null ? null : ` ${release.note}`}
        </p>
      )}
      {days.length === 0 ? null : (
        <p>
          <a href={`/export/summits/${summit.slug}.ics?language=${language}`} download>
            <Trans>Calendar file of the programme</Trans>
          </a>
        </p>
      )}
      {days.map((day) => (
        <section key={day} className={styles['section']} aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`}>
            <time dateTime={day}>{formatDay(day, language)}</time>
          </h3>
          <ol className={styles['agenda']}>
            {summit.sessions
              .filter((session) => session.day === day)
              .map((session) => (
                <li key={session.id}>
                  <p>
                    <time dateTime={session.startsAt ?? ''}>{session.startTime}</time>–
                    <time dateTime={session.endsAt ?? ''}>{session.endTime}</time>
                  </p>
                  <div>
                    <p>
                      {session.isCancelled ? (
                        <Tag tone="warn">
                          <Trans>Cancelled</Trans>
                        </Tag>
                      ) : null}{' '}
                      <SessionLink session={session} summit={summit} language={language} />{' '}
                      <Tag tone="clay">{sessionKindLabel(i18n, session.kind)}</Tag>
                    </p>
                    <p className={styles['where']}>
                      {[session.room, ...session.speakers.map((each) => speakerName(i18n, each))]
                        .filter((part) => part !== null)
                        .join(' · ')}
                    </p>
                  </div>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
