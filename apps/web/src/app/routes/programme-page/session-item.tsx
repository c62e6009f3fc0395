import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Notice, Tag } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import { clashLabel } from '../../../features/summits/planning-words';
import { sessionKindLabel } from '../../../features/summits/session-kinds';
import { speakerName } from '../../../features/summits/speaker-name';
import { Link } from '../../../shared/navigation/link';
import type { Language } from '@praxis/domain/shared';
import { pathTo } from '../../../shared/navigation/paths';
import { Title } from '../../../shared/titles/title';
import { MoveForm } from './move-form';
import type { Clash, PlannedSession, Room } from './programme-parts';

/** A session in the list: when, where, who, what stands in its way, and where it can go. */
export function SessionItem({
  session,
  summit,
  clashes,
  days,
  rooms,
  language,
}: {
  session: PlannedSession;
  summit: string;
  clashes: readonly Clash[];
  days: readonly string[];
  rooms: readonly Room[];
  language: Language;
}) {
  const { i18n } = useLingui();
  const at = { summit, session: session.slug };
  const declined = session.speakers.flatMap((speaker) =>
    speaker.answer === 'DECLINED' ? [speakerName(i18n, speaker)] : [],
  );
  const speakers = session.speakers.map((speaker) => speakerName(i18n, speaker)).join(', ');
  return (
    <li id={`session-${session.slug}`}>
      <h4>
        <Link href={pathTo(language, 'planSession', at)} lang={session.titleLanguage.toLowerCase()}>
          {session.title}
        </Link>
      </h4>
      <p>
        {session.startTime}–{session.endTime}{' '}
        <Tag tone="clay">{sessionKindLabel(i18n, session.kind)}</Tag>{' '}
        {session.isCancelled ? (
          <Tag tone="warn">
            <Trans>Cancelled</Trans>
          </Tag>
        ) : null}
        {session.isPublic ? null : (
          <Tag tone="plain">
            <Trans>Not released yet</Trans>
          </Tag>
        )}
      </p>
      <p className={styles['quiet']}>
        {session.room === null ? <Trans>No room yet</Trans> : session.room.name}
        {speakers === '' ? null : ` · ${speakers}`}
      </p>
      {declined.length === 0 ? null : (
        <Notice tone="warn">
          <p>
            <Trans>Does not come: {declined.join(', ')}</Trans>
          </p>
        </Notice>
      )}
      {clashes.length === 0 ? null : (
        <Notice tone="warn">
          {clashes.map(({ kind, what }) => (
            <p key={`${kind} ${what}`}>{clashLabel(i18n, kind, what)}</p>
          ))}
        </Notice>
      )}
      <p>
        <Link href={pathTo(language, 'caseStudies', at)}>
          <Plural
            value={session.caseStudyCount}
            _0="Pin practices"
            one="# practice pinned"
            other="# practices pinned"
          />
          <span className="visually-hidden">
            {' '}
            <Title of={session} />
          </span>
        </Link>
        {' · '}
        <Link href={pathTo(language, 'brief', at)}>
          <Trans>
            Brief{' '}
            <span className="visually-hidden">
              <Title of={session} />
            </span>
          </Trans>
        </Link>
      </p>
      <MoveForm session={session} days={days} rooms={rooms} language={language} />
    </li>
  );
}
