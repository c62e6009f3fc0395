import type { I18n } from '@lingui/core';
import { addMembersWords, loadCatalogue } from '../i18n/load-catalogue';
import { namedErrors } from './named-errors';

const form = {
  values: {},
  errors: { startsOn: 'Give a whole date.', first: 'Fill this in.', form: 'Try again.' },
};
const labels = { startsOn: 'First day', first: 'Is it the first?' };

async function wordsOf(language: 'en' | 'fr'): Promise<I18n> {
  const i18n = await loadCatalogue(language);
  await addMembersWords(i18n);
  return i18n;
}

test('what is wrong comes with the control that it is about, where that is named', async () => {
  expect(namedErrors(await wordsOf('en'), form, labels)).toEqual([
    { id: 'startsOn', text: 'First day: Give a whole date.' },
    { id: 'first', text: 'Is it the first? Fill this in.' },
    { id: 'form', text: 'Try again.' },
  ]);
  expect(namedErrors(await wordsOf('fr'), form, { form: 'Jour' })[2]?.text).toBe(
    'Jour\u202f: Try again.',
  );
  expect(namedErrors(await wordsOf('en'), null, labels)).toEqual([]);
});
