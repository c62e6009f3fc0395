import { parse as parseRis } from 'astrocite-ris';
import { parse as parseBibtex } from 'biblatex-csl-converter';
import { parse as parseCsv } from 'csv-parse/sync';
import { useApi } from '../../../test/api-harness';
import {
  aCollection,
  freeze,
  newVersion,
  readEdition,
} from '../../../test/factories/collection.factory';
import { aPublishedPractice, type KnownPractice } from '../../../test/factories/practice.factory';
import { asCoordinator, asMember } from '../../../test/people';

// A real name: the BibTeX parser warns of addresses without one.
const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

beforeEach(() => api.sql(`delete from rate_limit where key like 'export:%'`));

const get = (url: string): ReturnType<typeof api.request> => api.request({ method: 'GET', url });

interface Exported {
  about: Record<string, unknown>;
  practices: { number: number; version: number; note: string | null }[];
}

describe('its files', () => {
  const note = 'Begin\nhere: 50 % & more, _really_.';
  let number: number;
  let gone: KnownPractice;
  let stays: KnownPractice;

  beforeAll(async () => {
    const curator = asMember({ displayName: 'Ana Ruiz' });
    stays = await aPublishedPractice({ title: 'Boats' });
    gone = await aPublishedPractice({ title: 'Secret past' });
    const late = await aPublishedPractice({ title: 'Houses' });
    const description = 'For the first week.';
    number = await aCollection(curator, [late, gone, stays], { description });
    await curator.change('changeCollectionEntry', { number, practice: stays.number, note });
    await freeze(curator, number);
    await newVersion(stays, 'Ships');
    await asCoordinator('aarhus').withdraw(gone, 'It has ended.');
  });

  const file = async (name: string): Promise<string> => {
    const { body, statusCode } = await get(`/c/${String(number)}/${name}`);
    expect([name, statusCode]).toEqual([name, 200]);
    return body;
  };

  it('hold exactly its versions with their notes, and name what has been withdrawn since', async () => {
    const { about, practices } = JSON.parse(await file('v/1/practices.json')) as Exported;
    expect(practices.map((each) => [each.version, each.note])).toEqual([
      [1, 'On Houses.'],
      [1, note],
    ]);
    expect(about).toMatchObject({
      collection: 'After an incident',
      description: 'For the first week.',
      curator: 'Ana Ruiz',
      edition: 1,
      found: 3,
      address: `${api.origin}/c/${String(number)}/v/1`,
      withdrawn: `${api.origin}/p/${String(gone.number)}`,
    });
    expect((about['codebook'] as Record<string, string>)['note']).toContain('curator');
    const now = JSON.parse(await file('practices.json')) as Exported;
    expect(now.practices.map(({ version }) => version)).toEqual([1, 2]);
    expect(now.about).toMatchObject({ address: `${api.origin}/c/${String(number)}` });
    expect(now.about).not.toHaveProperty('edition');
  });

  it('say the same in every form, without a warning of another parser', async () => {
    const rows = parseCsv<Record<string, string>>(await file('v/1/practices.csv'), {
      columns: true,
      bom: true,
    }).filter((row) => !row['number']?.startsWith('#'));
    expect(rows.map((row) => [row['title'], row['version'], row['note']])).toEqual([
      ['Houses', '1', 'On Houses.'],
      ['Boats', '1', note],
    ]);
    const lines = (await file('v/1/practices.jsonl')).trim().split('\n').slice(1);
    expect(lines.map((line) => (JSON.parse(line) as { note: string }).note)).toEqual([
      'On Houses.',
      note,
    ]);
    const csl = JSON.parse(await file('v/1/practices.csl.json')) as {
      id: string;
      annote: string;
    }[];
    const ids = csl.map(({ id }) => id);
    expect(ids[1]).toBe(`praxis-${String(stays.number)}-v1`);
    expect(csl[1]?.annote).toBe(note);
    const ris = parseRis(await file('v/1/practices.ris')) as { id: string }[];
    expect(ris.map(({ id }) => id)).toEqual(ids);
    expect(JSON.stringify(ris)).toContain('Begin here: 50 % & more, _really_.');
    const bib = await file('v/1/practices.bib');
    const { entries, errors, warnings } = parseBibtex(bib, {
      processUnexpected: true,
      processUnknown: true,
    });
    expect([...errors, ...warnings]).toEqual([]);
    expect(Object.values(entries).map(({ entry_key }) => entry_key)).toEqual(ids);
    expect(bib).toContain('Begin here: 50 \\% \\& more, \\_really\\_.');
  });

  it('hold nothing of what was withdrawn', async () => {
    for (const place of ['', 'v/1/'])
      for (const format of ['csv', 'json', 'jsonl', 'bib', 'ris', 'csl.json'])
        expect(await file(`${place}practices.${format}`)).not.toContain('Secret past');
  });

  it('cite the edition as a whole', async () => {
    const edition = await readEdition(number, 1);
    expect(edition?.citations).toHaveLength(5);
    for (const { text } of edition?.citations ?? []) {
      expect(text).toMatch(/ana ruiz/i);
      expect(text).toContain('After an incident');
      expect(text).toContain(`${api.origin}/c/${String(number)}/v/1`);
    }
    const { entries, errors, warnings } = parseBibtex(await file('v/1/cite.bib'), {
      processUnexpected: true,
      processUnknown: true,
    });
    expect([...errors, ...warnings]).toEqual([]);
    expect(entries[1]?.entry_key).toBe(`praxis-collection-${String(number)}-v1`);
    const [ris] = parseRis(await file('v/1/cite.ris')) as { title: string; URL: string }[];
    expect(ris).toMatchObject({ title: 'After an incident', URL: edition?.url });
    expect(JSON.parse(await file('v/1/cite.csl.json'))).toMatchObject([
      { type: 'dataset', author: [{ literal: 'Ana Ruiz' }], version: '1', URL: edition?.url },
    ]);
  });

  it('show what was withdrawn as withdrawn', async () => {
    const edition = await readEdition(number, 1);
    expect(edition?.entries.edges.map(({ node }) => [node.practice, node.content])).toContainEqual([
      { number: gone.number, publication: 'WITHDRAWN' },
      null,
    ]);
  });

  it('come in no other form, from no other number, and not without end', async () => {
    for (const name of ['practices.xlsx', 'v/1/cite.csv', 'v/9/practices.csv', 'v/0/cite.bib'])
      expect((await get(`/c/${String(number)}/${name}`)).statusCode).toBe(404);
    for (let i = 0; i < 30; i += 1) await file('v/1/practices.bib');
    expect((await get(`/c/${String(number)}/practices.bib`)).statusCode).toBe(429);
  });
});
