import type { Language } from '@praxis/domain/shared';

/** Languages that pages about practices in Europe are written in, by ISO 639. */
const codes =
  'ar bg bs ca cs cy da de el en es et eu fi fr ga gl hr hu hy is it ka lt lv mk mt nl no pl pt ro ru sk sl sq sr sv tr uk'.split(
    ' ',
  );

const made = new Map<Language, Intl.DisplayNames>();

/** What a language is called in another: `da` is Danish. A code that nobody knows stays itself. */
export function languageName(code: string, language: Language): string {
  let names = made.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language], { type: 'language' });
    made.set(language, names);
  }
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The languages that a page may be in, by their names. */
export function pageLanguages(language: Language): { code: string; name: string }[] {
  return codes
    .map((code) => ({ code, name: languageName(code, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}
