import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { CallViewFragment } from '../../shared/apollo/generated/operations';
import { formatDay, formatTime } from '../../shared/formatting/formatting';
import { useIsLive } from '../../shared/live/use-is-live';

const minuteLong = 60_000;

/** When a call closes: by the clock of the summit, and where scripts run by that of the reader too. */
export function Deadline({
  call,
  timeZone,
  language,
}: {
  call: Pick<CallViewFragment, 'closesAt' | 'closesDay' | 'closesTime'>;
  timeZone: string;
  language: Language;
}) {
  return (
    <>
      <time dateTime={call.closesAt}>
        {formatDay(call.closesDay, language)}, {call.closesTime} ({timeZone})
      </time>
      <HereToo
        moment={new Date(new Date(call.closesAt).getTime() - minuteLong)}
        shown={`${call.closesDay} ${call.closesTime}`}
        language={language}
      />
    </>
  );
}

/** When a call opens, in the same two ways. */
export function Opening({
  call,
  timeZone,
  language,
}: {
  call: Pick<CallViewFragment, 'opensAt' | 'opensDay' | 'opensTime'>;
  timeZone: string;
  language: Language;
}) {
  return (
    <>
      <time dateTime={call.opensAt}>
        {formatDay(call.opensDay, language)}, {call.opensTime} ({timeZone})
      </time>
      <HereToo
        moment={new Date(call.opensAt)}
        shown={`${call.opensDay} ${call.opensTime}`}
        language={language}
      />
    </>
  );
}

/** A moment by the clock of the reader; nothing where that shows the same, or where nobody knows it: on the server. */
function HereToo({ moment, shown, language }: { moment: Date; shown: string; language: Language }) {
  const isLive = useIsLive();
  if (!isLive) return null;
  const day = dayHere(moment);
  const time = formatTime(moment);
  if (`${day} ${time}` === shown) return null;
  return (
    <>
      {'. '}
      <Trans>
        By your clock: {formatDay(day, language)}, {time}.
      </Trans>
    </>
  );
}

function dayHere(moment: Date): string {
  const part = (number: number): string => String(number).padStart(2, '0');
  return `${String(moment.getFullYear())}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}
