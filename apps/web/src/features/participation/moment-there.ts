import type { Language } from '@praxis/domain/shared';
import { localTimeOf } from '@praxis/domain/summits';
import { formatDay } from '../../shared/formatting/formatting';

/** A moment by the clock of the host city: 9 May 2027 at 14:00 (Europe/Madrid). */
export function momentThere(moment: string, timeZone: string, language: Language): string {
  const { day, time } = localTimeOf(new Date(moment), timeZone);
  const at = { en: ' at ', fr: ' à ', es: ', ' }[language];
  return `${formatDay(day, language)}${at}${time} (${timeZone})`;
}
