import { addMembersWords, loadCatalogue } from '../../../shared/i18n/load-catalogue';
import { deviceWords } from './device-words';

test.each([
  ['en', ['Chrome on Linux', 'Chrome', 'Another program on Linux', 'Another program']],
  ['fr', ['Chrome sous Linux', 'Chrome', 'Autre programme sous Linux', 'Autre programme']],
  ['es', ['Chrome en Linux', 'Chrome', 'Otro programa en Linux', 'Otro programa']],
] as const)('a device is named in the language of the reader: %s', async (language, words) => {
  const i18n = await loadCatalogue(language);
  await addMembersWords(i18n);
  expect(
    [
      { browser: 'Chrome', system: 'Linux' },
      { browser: 'Chrome', system: null },
      { browser: null, system: 'Linux' },
      { browser: null, system: null },
    ].map((device) => deviceWords(i18n, device)),
  ).toEqual(words);
});
