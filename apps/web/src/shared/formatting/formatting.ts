import type { Language } from '@praxis/domain/shared';

/** English as the Council of Europe writes it; the others as they are. */
const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr', es: 'es' };

const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `date ${language} ${JSON.stringify(options)}`;
  let format = made.get(key) as Intl.DateTimeFormat | undefined;
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], options);
    made.set(key, format);
  }
  return format;
}

/** A day: 9 November 2016. Days without a time are not moved by time zones. */
export function formatDay(day: string, language: Language): string {
  const options: Intl.DateTimeFormatOptions = {
    dateStyle: 'long',
    ...(day.length === 10 ? { timeZone: 'UTC' } : { timeZone: 'Europe/Paris' }),
  };
  return withFirst(dateFormat(language, options).format(new Date(day)), language);
}

/** A moment: 9 November 2016, 14:32. On the server in the time of the secretariat, which the page says. */
export function formatMoment(moment: string, language: Language): string {
  const format = dateFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  });
  return withFirst(format.format(new Date(moment)), language);
}

/** In French the first of a month is an ordinal: 1er mars 2026. `Intl` does not know. */
function withFirst(date: string, language: Language): string {
  return language === 'fr' ? date.replace(/^1(?=\s)/, '1er') : date;
}

/** The time of day where the reader is: 14:32. */
export function formatTime(moment: Date, language: Language): string {
  return dateFormat(language, { timeStyle: 'short' }).format(moment);
}

export function formatNumber(value: number, language: Language): string {
  const key = `number ${language}`;
  let format = made.get(key) as Intl.NumberFormat | undefined;
  if (!format) {
    format = new Intl.NumberFormat(locales[language]);
    made.set(key, format);
  }
  return format.format(value);
}

/** 2015–2018, since 2015, or nothing. */
export function formatYears(
  start: number | null,
  end: number | null,
  since: (year: number) => string,
): string {
  if (start === null) return end === null ? '' : `–${String(end)}`;
  if (end === null) return since(start);
  return start === end ? String(start) : `${String(start)}–${String(end)}`;
}
