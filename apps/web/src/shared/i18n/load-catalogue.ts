import type { I18n, Messages } from '@lingui/core';
import type { Language } from '@praxis/domain/shared';
import { wordsIn } from './i18n';

const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('./locales/en/messages'),
  fr: () => import('./locales/fr/messages'),
  es: () => import('./locales/es/messages'),
};

/** The words of the interface, of this language alone: a browser loads no other. */
export async function loadCatalogue(language: Language): Promise<I18n> {
  const { messages } = await catalogues[language]();
  return wordsIn(language, messages);
}
