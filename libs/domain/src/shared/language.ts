/** The languages of the platform: its interface, and the languages in which a practice may be written. */
export const languages = ['en', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** Whether it is the code of a language of the platform. */
export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** What may be said about a text: written in it, translated by a person, or by a machine. */
export const textOrigins = ['original', 'human', 'machine'] as const;
export type TextOrigin = (typeof textOrigins)[number];

/**
 * The language in which something is shown: the one asked for, else the one it was written in, else any.
 * Total as long as something is available; `original` is the answer when nothing is.
 */
export function pickLanguage(
  available: readonly Language[],
  asked: Language,
  original: Language,
): Language {
  if (available.includes(asked)) return asked;
  if (available.includes(original)) return original;
  return available[0] ?? original;
}

/** The best supported language of an Accept-Language header; English when none fits. */
export function negotiateLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      const weight = quality === undefined ? 1 : Number(quality.trim().slice(2));
      return { code: tag.toLowerCase().split('-')[0], weight: Number.isNaN(weight) ? 0 : weight };
    })
    .filter((entry) => entry.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { code } of wanted) if (isLanguage(code)) return code;
  return 'en';
}
