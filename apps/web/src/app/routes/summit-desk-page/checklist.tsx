import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@praxis/ui';
import type { ReactNode } from 'react';
import styles from '../../../features/summits/planning.module.css';
import type { SummitDeskPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import type { Language } from '@praxis/domain/shared';
import { pathTo } from '../../../shared/navigation/paths';
import { changedSessions } from './changed-briefs';

type Summit = NonNullable<SummitDeskPageQuery['summit']>;

/** What stands ready on the way to a summit, with how much of it there is. */
export function Checklist({ summit, language }: { summit: Summit; language: Language }) {
  const { programme, releases, slug } = summit;
  const sessions = programme?.sessions.filter(({ isCancelled }) => !isCancelled) ?? [];
  const at = { summit: slug };
  const toProgramme = pathTo(language, 'programme', at);
  const toRelease = pathTo(language, 'releaseProgramme', at);
  const speakers = sessions.flatMap((session) => session.speakers);
  const answered = (answer: string): number =>
    speakers.filter((speaker) => speaker.answer === answer).length;
  const unasked = speakers.filter(({ askedAt, name }) => askedAt === null && name !== null).length;
  const confirmed = answered('CONFIRMED');
  const declined = answered('DECLINED');
  const changed = changedSessions(summit).length;
  const [release] = releases;
  const studies = sessions.reduce((sum, { caseStudyCount }) => sum + caseStudyCount, 0);
  const clashes = programme?.clashes.length ?? 0;
  const gaps = programme?.interpretationGaps.length ?? 0;
  const differences = programme?.differences.length ?? 0;
  return (
    <ul className={styles['checks']}>
      <Check isDone={(programme?.rooms.length ?? 0) > 0} to={`${toProgramme}#rooms`}>
        <Plural
          value={programme?.rooms.length ?? 0}
          _0="No room yet"
          one="# room"
          other="# rooms"
        />
      </Check>
      <Check isDone={sessions.length > 0} to={toProgramme}>
        <Plural
          value={sessions.length}
          _0="No session yet"
          one="# session planned"
          other="# sessions planned"
        />
      </Check>
      <Check isDone={speakers.length > 0 && confirmed === speakers.length} to={toProgramme}>
        {speakers.length === 0 ? (
          <Trans>No speaker yet</Trans>
        ) : (
          <Trans>
            Speakers who come: {confirmed} of {speakers.length}
          </Trans>
        )}
        {unasked === 0 ? null : (
          <>
            {' · '}
            <Plural value={unasked} one="# not asked yet" other="# not asked yet" />
          </>
        )}
        {declined === 0 ? null : (
          <>
            {' · '}
            <Plural value={declined} one="# does not come" other="# do not come" />
          </>
        )}
      </Check>
      <Check isDone={studies > 0} to={toProgramme}>
        <Plural
          value={studies}
          _0="No practice pinned yet"
          one="# practice pinned"
          other="# practices pinned"
        />
      </Check>
      <Check isDone={sessions.length > 0 && clashes === 0} to={toRelease}>
        <Plural value={clashes} _0="No clash" one="# clash" other="# clashes" />
      </Check>
      <Check isDone={sessions.length > 0 && gaps === 0} to={toRelease}>
        <Plural
          value={gaps}
          _0="Every session offers every language"
          one="# session lacks languages"
          other="# sessions lack languages"
        />
      </Check>
      <Check isDone={releases.length > 0 && differences === 0} to={toRelease}>
        {releases.length === 0 ? (
          <Trans>The programme is not released yet</Trans>
        ) : (
          <>
            <Plural
              value={differences}
              _0="The programme is released as it is planned"
              one="# change since the last release"
              other="# changes since the last release"
            />
            {release === undefined ? null : (
              <>
                {' · '}
                <Trans>
                  version {release.number} of {formatDay(release.releasedAt, language)}
                </Trans>
              </>
            )}
          </>
        )}
      </Check>
      <Check
        isDone={summit.participationCall !== null}
        to={pathTo(language, 'participationCall', at)}
      >
        {summit.participationCall === null ? (
          <Trans>There is no call for participation yet</Trans>
        ) : (
          <Trans>There is a call for participation</Trans>
        )}
      </Check>
      <Check isDone={sessions.length > 0 && changed === 0} to="#changed">
        <Plural
          value={changed}
          _0="No brief has changed since it was pinned or handed out"
          one="# brief has changed since it was pinned or handed out"
          other="# briefs have changed since they were pinned or handed out"
        />
      </Check>
      <Check isDone={summit.status !== 'DRAFT'} to="#status">
        {summit.status === 'DRAFT' ? (
          <Trans>The summit is not announced yet</Trans>
        ) : (
          <Trans>The summit is announced</Trans>
        )}
      </Check>
    </ul>
  );
}

function Check({ isDone, to, children }: { isDone: boolean; to: string; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <li>
      <Tag tone={isDone ? 'ok' : 'warn'}>{isDone ? t`Done` : t`To do`}</Tag>
      {to.startsWith('#') ? <a href={to}>{children}</a> : <Link href={to}>{children}</Link>}
    </li>
  );
}
