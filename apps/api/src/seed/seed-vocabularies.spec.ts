import { vocabularyCodes } from '@praxis/domain/vocabularies';
import { readJson } from './seed-files';

interface VocabularyFile {
  vocabularies: Record<string, { terms: { code: string; labels: Record<string, string> }[] }>;
}

const { vocabularies } = readJson('vocabularies.json') as VocabularyFile;

test('the codes of the domain are exactly those of the first catalogue, in the same order', () => {
  const seeded = Object.fromEntries(
    Object.entries(vocabularies).map(([name, { terms }]) => [name, terms.map((term) => term.code)]),
  );
  expect(vocabularyCodes).toEqual(seeded);
});

test('every term has a label in English, French and Spanish', () => {
  for (const { terms } of Object.values(vocabularies))
    for (const term of terms) expect(Object.keys(term.labels).sort()).toEqual(['en', 'es', 'fr']);
});
