import { loadCatalogue } from '../i18n/load-catalogue';
import { namedErrors } from './named-errors';

const form = {
  values: {},
  errors: { startsOn: 'Give a whole date.', first: 'Fill this in.', form: 'Try again.' },
};
const labels = { startsOn: 'First day', first: 'Is it the first?' };

test('what is wrong comes with the control that it is about, where that is named', async () => {
  expect(namedErrors(await loadCatalogue('en'), form, labels)).toEqual([
    { id: 'startsOn', text: 'First day: Give a whole date.' },
    { id: 'first', text: 'Is it the first? Fill this in.' },
    { id: 'form', text: 'Try again.' },
  ]);
  expect(namedErrors(await loadCatalogue('fr'), form, { form: 'Jour' })[2]?.text).toBe(
    'Jour\u202f: Try again.',
  );
  expect(namedErrors(await loadCatalogue('en'), null, labels)).toEqual([]);
});
