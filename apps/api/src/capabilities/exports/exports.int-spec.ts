import { parse as parseRis } from 'astrocite-ris';
import { parse as parseBibtex } from 'biblatex-csl-converter';
import { parse as parseCsv } from 'csv-parse/sync';
import { citationStyles } from '@praxis/domain/citations';
import { codebook, dataDictionary, textOfCell } from '@praxis/domain/exports';
import { useApi } from '../../../test/api-harness';
import {
  aDraft,
  aPublishedPractice,
  aSubmittedDraft,
} from '../../../test/factories/practice.factory';
import { asCoordinator, asVisitor } from '../../../test/people';

// A real name: the BibTeX parser warns of addresses without one.
const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

const get = (format: string, query = ''): ReturnType<typeof api.request> =>
  api.request({ method: 'GET', url: `/export/practices.${format}${query}` });

interface Exported {
  about: { query: string; madeAt: string; found: number; codebook: object; licence: string };
  practices: { number: number; texts: Record<string, object>; facts: { topics: string[] } }[];
}

beforeEach(() => api.sql(`delete from rate_limit where key like 'export:%'`));

const jsonOf = async (query = ''): Promise<Exported> => (await get('json', query)).json<Exported>();

const csvOf = async (query = ''): Promise<Record<string, string>[]> =>
  parseCsv<Record<string, string>>((await get('csv', query)).body, {
    columns: true,
    bom: true,
  }).filter((row) => !row['number']?.startsWith('#'));

it('holds exactly what the search page finds, with query, date, count, licence and codebook inside', async () => {
  const practice = await aPublishedPractice({
    facts: { topics: ['gender'], startYear: 1987 },
    title: 'Only here',
  });
  await api.catchUp();
  const { about, practices } = await jsonOf('?from=1987&to=1987&topic=gender&page=7&rubbish=1');
  expect(practices.map(({ number }) => number)).toEqual([practice.number]);
  expect(practices[0]).toMatchObject({
    texts: { en: { title: 'Only here', origin: 'original' } },
    facts: { topics: ['gender'], startYear: 1987 },
    address: `${api.origin}/p/${String(practice.number)}/v/1`,
  });
  expect(about).toMatchObject({
    query: 'topic=gender&from=1987&to=1987',
    madeAt: api.clock.now().toISOString(),
    found: 1,
  });
  expect(Object.keys(about.codebook)).toContain('topics');
  expect(about.licence).not.toBe('');
});

it('says the same in every format, for the whole catalogue', async () => {
  await api.catchUp();
  const { practices, about } = await jsonOf();
  const numbers = practices.map(({ number }) => number);
  expect(numbers).toHaveLength(await api.count(`practice where publication = 'published'`));
  expect(about.found).toBe(numbers.length);
  expect((await csvOf()).map((row) => Number(row['number']))).toEqual(numbers);
  const lines = (await get('jsonl')).body.trim().split('\n');
  expect(lines.slice(1).map((line) => (JSON.parse(line) as { number: number }).number)).toEqual(
    numbers,
  );
  const numberOf = ({ id }: { id: string }): number => Number(/^praxis-(\d+)-v/.exec(id)?.[1]);
  expect((await get('csl.json')).json<{ id: string }[]>().map(numberOf)).toEqual(numbers);
  expect(parseRis((await get('ris')).body).map((record) => numberOf(record as never))).toEqual(
    numbers,
  );
  const { entries, errors, warnings } = parseBibtex((await get('bib')).body, {
    processUnexpected: true,
    processUnknown: true,
  });
  expect([...errors, ...warnings]).toEqual([]);
  expect(Object.values(entries).map(({ entry_key }) => numberOf({ id: entry_key }))).toEqual(
    numbers,
  );
});

it('has exactly the fields and the columns of the data dictionary, and explains each', async () => {
  const outcome = { result: 'More trust.', direction: null, strength: null, source: null };
  await aPublishedPractice({
    texts: { en: { title: 'Boats', summary: 'Words.', outcomes: [outcome] } },
  });
  await api.catchUp();
  const { practices, about } = await jsonOf();
  const fieldsIn = (objects: readonly object[]): string[] =>
    [...new Set(objects.flatMap((object) => Object.keys(object)))].sort();
  const namesIn = (place: string): string[] =>
    dataDictionary
      .filter((field) => field.place === place)
      .map(({ name }) => name)
      .sort();
  expect(fieldsIn(practices)).toEqual([...namesIn('record'), 'facts', 'texts'].sort());
  expect(fieldsIn(practices.map(({ facts }) => facts))).toEqual(namesIn('facts'));
  const inTexts = fieldsIn(practices.flatMap(({ texts }) => Object.values(texts)));
  expect(namesIn('texts')).toEqual(expect.arrayContaining(inTexts));
  expect(inTexts).toEqual(expect.arrayContaining(['origin', 'title', 'summary', 'outcomes']));
  const columns = dataDictionary.flatMap(({ column }) => column ?? []);
  expect(Object.keys((await csvOf())[0] ?? {}).sort()).toEqual(columns.sort());
  expect(about.codebook).toEqual(codebook);
  for (const meaning of Object.values(codebook)) expect(meaning).not.toBe('');
});

it('finds by words as the page does', async () => {
  const practice = await aPublishedPractice({ title: 'Xylophonists unite' });
  await api.catchUp();
  expect((await csvOf('?q=xylophonists')).map((row) => Number(row['number']))).toEqual([
    practice.number,
  ]);
  expect((await jsonOf('?q=qqqqzzzzwwww')).practices).toEqual([]);
});

it.each([
  '=HYPERLINK("http://x","y")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  '＝1',
  "'it’s",
  'a\n"b";c',
])(
  'is a CSV that a spreadsheet does not calculate and another parser reads back: %j',
  async (summary) => {
    const { number } = await aPublishedPractice({ title: '=1+1', summary });
    await api.catchUp();
    const { body } = await get('csv');
    expect(body.startsWith('\ufeffnumber,version,')).toBe(true);
    const row = (await csvOf()).find((each) => each['number'] === String(number));
    expect(row?.['title']).toBe("'=1+1");
    expect(textOfCell(row?.['summary'] ?? '')).toBe(summary);
    for (const each of await csvOf())
      for (const cell of Object.values(each))
        expect(cell).not.toMatch(/^[\s\ufeff]*[=+\-@＝＋－＠]/);
  },
);

it('holds no draft and nothing of what has been withdrawn, even before the index has heard of it', async () => {
  await aDraft({ title: 'Secret draft' });
  await aSubmittedDraft({ title: 'Secret submission' });
  const gone = await aPublishedPractice({ title: 'Secret past' });
  await api.catchUp();
  expect((await get('csv')).body).toContain('Secret past');
  await asCoordinator('aarhus').withdraw(gone, 'It has ended.');
  for (const format of ['csv', 'json', 'jsonl', 'bib', 'ris', 'csl.json']) {
    const { statusCode, body } = await get(format);
    expect(statusCode).toBe(200);
    expect(body).not.toContain('Secret');
  }
});

it('has no other formats, and is rationed', async () => {
  expect((await get('xlsx')).statusCode).toBe(404);
  for (let i = 0; i < 30; i += 1)
    expect((await get('bib', '?from=1901&to=1901')).statusCode).toBe(200);
  const refused = await get('bib', '?from=1901&to=1901');
  expect(refused.statusCode).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
});

describe('a bibliography', () => {
  const textOf = (file: string, query: string): ReturnType<typeof api.request> =>
    api.request({ method: 'GET', url: `/export/bibliography/${file}${query}` });

  it.each(citationStyles)(
    'in %s says what the API says, in the language asked for',
    async (style) => {
      const practices = [
        await aPublishedPractice({ facts: { startYear: 1981 }, title: 'Boats' }),
        await aPublishedPractice({ facts: { startYear: 1981 }, title: '=Houses' }),
      ];
      await aDraft({ facts: { startYear: 1981 }, title: 'Not yet' });
      await api.catchUp();
      for (const language of ['en', 'fr', 'es']) {
        const { body, headers } = await textOf(
          `${style}.txt`,
          `?from=1981&to=1981&language=${language}`,
        );
        expect(headers['content-type']).toBe('text/plain; charset=utf-8');
        expect(headers['content-language']).toBe(language);
        const lines = body.trimEnd().split('\n');
        for (const { number } of practices) {
          const { practice } = await asVisitor().ask<{
            practice: { citations: { style: string; text: string }[] };
          }>(
            'query ($n: Int!) { practice(number: $n) { citations { style text } } }',
            { n: number },
            language,
          );
          const cited = practice.citations.find((each) => each.style === style.toUpperCase());
          expect(lines).toContain(cited?.text);
        }
        expect(body).not.toContain('Not yet');
      }
    },
  );

  it('is not there in a style that is not offered', async () => {
    for (const file of ['mla.txt', 'apa', 'apa.txt.bak', '..%2Fapa.txt'])
      expect((await textOf(file, '')).statusCode).toBe(404);
  });
});
