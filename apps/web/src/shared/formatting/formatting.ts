import type { Language } from '@praxis/domain/shared';
import { secretariatTime } from './secretariat-time';

/** English as the Council of Europe writes it; the others as they are. */
const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr', es: 'es' };

const months: Record<Language, string> = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
};

/**
 * A day: 9 November 2016. Days without a time are not moved by time zones. Not by `Intl`: its versions differ in servers
 * and browsers, and its first format takes a browser 35 ms in which nothing else happens.
 */
export function formatDay(day: string, language: Language): string {
  const known = day.length === 10 ? day : secretariatTime(new Date(day)).day;
  const [year = '', month = '', date = ''] = known.split('-');
  const name = months[language].split(' ')[Number(month) - 1] ?? '';
  const of = String(Number(date));
  switch (language) {
    case 'en':
      return `${of} ${name} ${year}`;
    case 'fr':
      return `${of === '1' ? '1er' : of} ${name} ${year}`;
    case 'es':
      return `${of} de ${name} de ${year}`;
  }
}

/** The days from one to another: 9–11 November 2016. One day alone is that day. */
export function formatDays(first: string, last: string, language: Language): string {
  if (first === last) return formatDay(first, language);
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  if (!isOneMonth) return `${formatDay(first, language)} – ${formatDay(last, language)}`;
  const date = Number(first.slice(8));
  return `${language === 'fr' && date === 1 ? '1er' : String(date)}–${formatDay(last, language)}`;
}

/** A moment: 9 November 2016 at 14:32, in the time of the secretariat, which the page says. */
export function formatMoment(moment: string, language: Language): string {
  const { time } = secretariatTime(new Date(moment));
  const day = formatDay(moment, language);
  return { en: `${day} at ${time}`, fr: `${day} à ${time}`, es: `${day}, ${time}` }[language];
}

/** The time of day where the reader is: 14:32. */
export function formatTime(moment: Date): string {
  return [moment.getHours(), moment.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/**
 * Terms one after another: “Anglais, français, espagnol”. Each is written with a capital, as it stands alone; French and Spanish
 * keep that of the first one. Abbreviations keep theirs.
 */
export function formatTerms(
  terms: readonly { readonly label: string }[],
  language: Language,
): string {
  const isKept = (label: string, i: number): boolean =>
    i === 0 || language === 'en' || !/^\p{Lu}[\p{Ll}\s]/u.test(label);
  return terms
    .map(({ label }, i) =>
      isKept(label, i) ? label : label.charAt(0).toLocaleLowerCase(language) + label.slice(1),
    )
    .join(', ');
}

const numbers = new Map<Language, Intl.NumberFormat>();

/** A number with its thousands apart. Small whole ones are written alike everywhere: `Intl` takes 35 ms for its first. */
export function formatNumber(value: number, language: Language): string {
  if (Number.isInteger(value) && Math.abs(value) < 1_000) return String(value);
  let format = numbers.get(language);
  if (!format) {
    format = new Intl.NumberFormat(locales[language]);
    numbers.set(language, format);
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
