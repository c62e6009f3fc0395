import { setupI18n, type I18n, type Messages } from '@lingui/core';
import type { Language } from '@praxis/domain/shared';

/** What each language calls itself. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
};

/** The words of the interface in one language. A message that is not among them is a fault, and named in its place. */
export function wordsIn(language: Language, messages: Messages): I18n {
  return setupI18n({ locale: language, messages: { [language]: messages }, missing: noted });
}

function noted(language: string, id: string): string {
  console.error(`There is no message ${id} in ${language}.`);
  return id;
}
