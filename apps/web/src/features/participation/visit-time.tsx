import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { localTimeOf } from '@praxis/domain/summits';
import { formatDay } from '../../shared/formatting/formatting';

/** When a visit is, by the clock of the host city. */
export function VisitTime({
  visit: { startsAt, endsAt, timeZone },
  language,
}: {
  visit: { startsAt: string | null; endsAt: string | null; timeZone: string };
  language: Language;
}) {
  if (startsAt === null || endsAt === null) return <Trans>No time yet</Trans>;
  const begins = localTimeOf(new Date(startsAt), timeZone);
  const ends = localTimeOf(new Date(endsAt), timeZone);
  return (
    <>
      {formatDay(begins.day, language)}, {begins.time}–{ends.time} ({timeZone})
    </>
  );
}
