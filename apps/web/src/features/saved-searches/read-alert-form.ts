import { usualAlertHour, usualTimeZone } from '@praxis/domain/saved-searches';
import type { AlertRhythm } from '../../shared/apollo/generated/operations';
import { rhythms } from './rhythm-labels';

/** What a form of an alert says, as the API takes it. */
export function readAlertForm(form: Readonly<Record<string, string>>): {
  name: string | null;
  rhythm: AlertRhythm;
  hour: number;
  timeZone: string;
} {
  const hour = Number.parseInt(form['hour'] ?? '', 10);
  const name = (form['name'] ?? '').trim();
  return {
    name: name === '' ? null : name,
    rhythm: rhythms.find((each) => each === form['rhythm']) ?? 'DAILY',
    hour: Number.isNaN(hour) ? usualAlertHour : hour,
    timeZone: form['timeZone'] ?? usualTimeZone,
  };
}
