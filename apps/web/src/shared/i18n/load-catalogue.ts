import type { I18n, Messages } from '@lingui/core';
import type { Language } from '@praxis/domain/shared';
import type { PagePart } from '../loading/page-part';
import { wordsIn } from './i18n';

type Words = () => Promise<{ messages: Messages }>;

const readersWords: Record<Language, Words> = {
  en: () => import('./locales/en/readers'),
  fr: () => import('./locales/fr/readers'),
  es: () => import('./locales/es/readers'),
};
const membersWords: Record<Language, Words> = {
  en: () => import('./locales/en/members'),
  fr: () => import('./locales/fr/members'),
  es: () => import('./locales/es/members'),
};

/** What further words are being added, or were. */
const added = new WeakMap<I18n, Promise<void>>();
const whole = new WeakSet<I18n>();

/** The words of the pages that everybody reads, of this language alone: a browser loads no other. */
export async function loadCatalogue(language: Language): Promise<I18n> {
  const { messages } = await readersWords[language]();
  return wordsIn(language, messages);
}

/** Every word of the interface at once: for the server, which shows every page. */
export function wholeCatalogue(language: Language, readers: Messages, members: Messages): I18n {
  const i18n = wordsIn(language, { ...readers, ...members });
  whole.add(i18n);
  return i18n;
}

/** Whether the words that not everybody loads are among these. */
export function hasMembersWords(i18n: I18n): boolean {
  return whole.has(i18n);
}

/** Adds the words that not everybody loads, once; after a failure the next call tries again. */
export function addMembersWords(i18n: I18n): Promise<void> {
  if (whole.has(i18n)) return Promise.resolve();
  let adding = added.get(i18n);
  if (adding === undefined) {
    const language = i18n.locale as Language;
    adding = membersWords[language]().then(({ messages }) => {
      i18n.load(language, messages);
      whole.add(i18n);
    });
    adding.catch(() => added.delete(i18n));
    added.set(i18n, adding);
  }
  return adding;
}

/** The words that only pages for signed-in people, or for few, show, as a part of such a page. */
export function membersWordsOf(i18n: I18n): PagePart {
  return {
    file: `src/shared/i18n/locales/${i18n.locale}/members.ts`,
    load: () => addMembersWords(i18n),
  };
}
