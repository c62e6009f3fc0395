import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Facts } from '@praxis/ui';
import { speakerName } from '../../../features/summits/speaker-name';
import type { SessionPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay, formatTerms } from '../../../shared/formatting/formatting';

type Session = NonNullable<SessionPageQuery['session']>;

/** When and where it is held, who speaks and in which languages; nothing where no source tells. */
export function SessionPlace({ session, language }: { session: Session; language: Language }) {
  const { i18n } = useLingui();
  const { day, startTime, endTime, summit } = session;
  return (
    <Facts
      facts={[
        {
          name: <Trans>Time</Trans>,
          value:
            day === null ? null : (
              <>
                {formatDay(day, language)},{' '}
                <time dateTime={session.startsAt ?? ''}>{startTime}</time>–
                <time dateTime={session.endsAt ?? ''}>{endTime}</time> ({summit?.timeZone})
              </>
            ),
        },
        { name: <Trans>Room</Trans>, value: session.room },
        { name: <Trans>Places</Trans>, value: session.capacity },
        {
          name: <Trans>Interpretation</Trans>,
          value: formatTerms(session.languages ?? [], language),
        },
        {
          name: <Trans>Speakers</Trans>,
          value:
            session.speakers.length === 0
              ? null
              : session.speakers.map((each, i) => (
                  <p key={i}>
                    {[speakerName(i18n, each), each.role, each.city]
                      .filter((part) => part !== null)
                      .join(', ')}
                  </p>
                )),
        },
      ]}
    />
  );
}
