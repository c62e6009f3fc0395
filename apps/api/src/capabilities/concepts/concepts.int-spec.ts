import { useApi } from '../../../test/api-harness';
import { eventually } from '../../../test/eventually';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { asAdministrator, asMember, asVisitor } from '../../../test/people';
import { conceptsChanged } from './concepts';

const api = useApi();
const words = { en: ['Zugwheel'], fr: ['rouezug'], es: ['ruedazug'] };
const notes = { en: 'Contested.', fr: 'Débattu.', es: 'Discutido.' };

interface Found {
  search: {
    totalCount: number;
    concepts: { code: string; name: string; note: string | null }[];
    edges: {
      matchedLanguage: string;
      highlights: { segments: { text: string; isMatch: boolean }[] }[];
    }[];
  };
}
const find = async (text: string, language: 'en' | 'fr' = 'en'): Promise<Found['search']> =>
  (
    await asVisitor().ask<Found>(
      `query Q($text: String) { search(text: $text) {
         totalCount concepts { code name note }
         edges { matchedLanguage highlights { segments { text isMatch } } }
       } }`,
      { text },
      language,
    )
  ).search;

it('the first catalogue brings the words of the field, in three languages', async () => {
  const { concepts } = await asVisitor().ask<{
    concepts: { code: string; texts: { language: string; words: string[] }[] }[];
  }>('{ concepts { code texts { language words } } }');
  expect(concepts.length).toBeGreaterThan(100);
  const mentoring = concepts.find(({ code }) => code === 'mentoring');
  expect(mentoring?.texts.map((text) => [text.language, text.words[0]])).toEqual([
    ['EN', 'mentoring'],
    ['FR', 'mentorat'],
    ['ES', 'mentoría'],
  ]);
  for (const { texts } of concepts) for (const text of texts) expect(text.words).not.toEqual([]);
});

it('the words are found, marked and labelled across languages, with the note of a contested term', async () => {
  await aPublishedPractice({ title: 'A Zugwheel for all' });
  await api.catchUp();
  expect(await find('rouezug', 'fr')).toMatchObject({ totalCount: 0, concepts: [] });
  await asAdministrator().change('saveConcept', { words, notes });
  const { totalCount, concepts, edges } = await find('rouezug', 'fr');
  expect(totalCount).toBe(1);
  expect(concepts).toEqual([{ code: 'zugwheel', name: 'rouezug', note: 'Débattu.' }]);
  expect(edges[0]?.matchedLanguage).toBe('EN');
  expect(edges[0]?.highlights[0]?.segments).toContainEqual({ text: 'Zugwheel', isMatch: true });
});

it('a change made in another process is heard', async () => {
  await api.sql(
    `update concept set words = jsonb_set(words, '{es}', '["molinozug"]') where code = 'zugwheel'`,
  );
  expect((await find('molinozug')).totalCount).toBe(0);
  await api.sql('select pg_notify($1, $2)', ['praxis_public_change', conceptsChanged]);
  await eventually(async () => {
    expect((await find('molinozug zugwheel')).concepts).toHaveLength(1);
  });
});

it('a concept is changed by whoever has seen it as it is, and removed', async () => {
  const [one, other] = [asAdministrator(), asAdministrator()];
  const { concept } = await one.change('saveConcept', { words: { ...words, en: ['Tea'] } });
  expect(concept).toMatchObject({ code: 'tea', revision: 1 });
  const again = await other.change('saveConcept', { words: { ...words, en: ['tea', 'Chai'] } });
  expect(again.concept?.code).toBe('tea-2');
  const change = { code: 'tea', revision: 1, words: { ...words, en: ['Tea', 'Tisane'] }, notes };
  const saved = await one.change('saveConcept', change);
  expect(saved.concept).toMatchObject({ code: 'tea', revision: 2 });
  expect(saved.concept?.texts[0]).toMatchObject({ words: ['Tea', 'Tisane'], note: 'Contested.' });
  expect((await other.change('saveConcept', change)).kind).toBe('ConceptChangedProblem');
  const old = await other.change('removeConcept', { code: 'tea', revision: 1 });
  expect(old.kind).toBe('ConceptChangedProblem');
  expect((await other.change('removeConcept', { code: 'tea', revision: 2 })).kind).toBe(
    'RemoveConceptSuccess',
  );
  expect((await one.change('saveConcept', { ...change, revision: 2 })).kind).toBe('NOT_FOUND');
});

it('what is not acceptable is named with its cure, and nothing is saved', async () => {
  const before = await api.sql('select count(*) from concept');
  const { kind, fields } = await asAdministrator().change('saveConcept', {
    words: { en: ['the of'], fr: [], es: ['x'.repeat(81)] },
    notes: { en: 'Contested.', fr: '', es: 'Sí.' },
  });
  expect(kind).toBe('InvalidInputProblem');
  expect(fields?.map(({ path, rule }) => `${path} ${rule}`).sort()).toEqual([
    'notes.fr noteInEveryLanguage',
    'words.en.0 onlyLittleWords',
    'words.es.0 tooLong',
    'words.fr tooFew',
  ]);
  for (const person of [asMember(), asVisitor()])
    expect((await person.change('saveConcept', { words })).kind).toBe(
      person.isVisitor ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    );
  expect(await api.sql('select count(*) from concept')).toEqual(before);
});
