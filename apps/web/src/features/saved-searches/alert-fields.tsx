import { Trans, useLingui } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import { usualAlertHour, usualTimeZone } from '@praxis/domain/saved-searches';
import { Field } from '@praxis/ui';
import type { AlertRhythm } from '../../shared/apollo/generated/operations';
import { rhythmLabels, rhythms } from './rhythm-labels';

interface AlertFieldsProps {
  /** Makes the ids of the controls differ from those of other forms on the page. */
  at: string;
  /** Null for a search that is being saved: then the browser's clock counts. */
  known: { rhythm: AlertRhythm; hour: number; timeZone: string } | null;
  posted?: Readonly<Record<string, string>> | undefined;
}

/** How often, and at which hour by the person's own clock. */
export function AlertFields({ at, known, posted }: AlertFieldsProps) {
  const { t, i18n } = useLingui();
  const here = useTimeZone();
  const timeZone = known?.timeZone ?? posted?.['timeZone'] ?? here;
  return (
    <>
      <Field
        id={`rhythm-${at}`}
        label={t`Tell me by mail of what is new`}
        hint={t`Only when something is new, and only what was published or published anew.`}
      >
        {(control) => (
          <select
            {...control}
            name="rhythm"
            defaultValue={posted?.['rhythm'] ?? known?.rhythm ?? 'DAILY'}
          >
            {rhythms.map((rhythm) => (
              <option key={rhythm} value={rhythm}>
                {i18n._(rhythmLabels[rhythm])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        id={`hour-${at}`}
        label={t`At what hour`}
        hint={<Trans>For daily and weekly mails, by the clock of {timeZone}.</Trans>}
      >
        {(control) => (
          <select
            {...control}
            name="hour"
            defaultValue={posted?.['hour'] ?? String(known?.hour ?? usualAlertHour)}
          >
            {Array.from({ length: 24 }, (_, hour) => (
              <option key={hour} value={hour}>{`${String(hour).padStart(2, '0')}:00`}</option>
            ))}
          </select>
        )}
      </Field>
      <input type="hidden" name="timeZone" value={timeZone} />
    </>
  );
}

/** The browser's; the secretariat's on the server and where there is no JavaScript. */
function useTimeZone(): string {
  return useSyncExternalStore(
    neverChanges,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone || usualTimeZone,
    () => usualTimeZone,
  );
}

const neverChanges = () => () => undefined;
