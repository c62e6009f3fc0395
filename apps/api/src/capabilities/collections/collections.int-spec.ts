import {
  collectionChangesPerHour,
  maxCollectionEntries,
  maxCollections,
} from '@praxis/domain/collections';
import { useApi } from '../../../test/api-harness';
import {
  aDraft,
  aPublishedPractice,
  aSubmittedDraft,
} from '../../../test/factories/practice.factory';
import type { CollectionState, EntryState } from '../../../test/outcome';
import { asCoordinator, asEditor, asMember, asVisitor, type Person } from '../../../test/people';

const api = useApi();

const made = async (person: Person, more: object = {}): Promise<CollectionState> => {
  const input = { name: 'After an incident', language: 'EN', ...more };
  const { collection, kind } = await person.change('createCollection', input);
  if (!collection) throw new Error(`No collection, but ${kind}`);
  return collection;
};

/** The collection as somebody sees it; null when there is none for them. */
const seen = async (person: Person, number: number): Promise<CollectionState | null> =>
  (
    await person.ask<{ collection: CollectionState | null }>(
      `query ($number: Int!) { collection(number: $number) { id number url name description language isPublic hiddenAt
         entryCount entries(first: 100) { edges { node { position note version practice { number title publication } } } } } }`,
      { number },
    )
  ).collection;

const entriesOf = (collection: CollectionState | null | undefined): EntryState[] =>
  collection?.entries.edges.map(({ node }) => node) ?? [];

const numbersIn = (collection: CollectionState | null | undefined): number[] =>
  entriesOf(collection).map(({ practice }) => practice.number);

const threePractices = (): Promise<{ number: number; id: string }[]> =>
  Promise.all([aPublishedPractice(), aPublishedPractice(), aPublishedPractice()]);

it('is made with a first practice, and private until its curator says otherwise', async () => {
  const curator = asMember();
  const { number: practice } = await aPublishedPractice();
  const collection = await made(curator, {
    name: ' After\n an incident ',
    description: 'For the first week.',
    language: 'FR',
    practice,
    note: 'Begin here.',
  });
  expect(collection).toMatchObject({
    url: `${api.origin}/c/${String(collection.number)}`,
    name: 'After an incident',
    description: 'For the first week.',
    language: 'FR',
    isPublic: false,
    hiddenAt: null,
    entryCount: 1,
  });
  expect(entriesOf(collection)).toMatchObject([
    { position: 1, note: 'Begin here.', version: null, practice: { number: practice } },
  ]);
  expect(await seen(curator, collection.number)).toEqual(collection);
});

it('is to others, while private, as if it were not there', async () => {
  const [curator, other, moderator] = [asMember(), asMember(), asMember({ roles: ['moderator'] })];
  const { number: practice } = await aPublishedPractice();
  const { number } = await made(curator, { practice });
  const absent = 1_999_999_999;
  for (const person of [asVisitor(), other, moderator]) {
    expect(await seen(person, number)).toBeNull();
    for (const [mutation, more] of [
      ['changeCollection', { name: 'Mine' }],
      ['removeCollection', {}],
      ['addToCollection', { practice }],
      ['changeCollectionEntry', { practice, position: 1 }],
      ['removeFromCollection', { practice }],
      ['freezeCollection', {}],
    ] as const) {
      const [real, none] = await Promise.all(
        [number, absent].map((of) => person.change(mutation, { number: of, ...more })),
      );
      expect(real).toEqual(none);
      expect(real?.kind).toBe(person.isVisitor ? 'UNAUTHENTICATED' : 'NOT_FOUND');
    }
    for (const file of ['practices.csv', 'practices.bib', 'v/1/practices.json', 'v/1/cite.ris']) {
      const cookie = person.isVisitor ? {} : { cookie: await person.sessionCookie() };
      const [real, none] = await Promise.all(
        [number, absent].map((of) =>
          api.request({ method: 'GET', url: `/c/${String(of)}/${file}`, headers: cookie }),
        ),
      );
      expect([real?.statusCode, real?.body]).toEqual([404, none?.body]);
    }
  }
  expect((await moderator.change('hideCollection', { number, isHidden: true })).kind).toBe(
    'NOT_FOUND',
  );
  expect(numbersIn(await seen(curator, number))).toEqual([practice]);
});

it('is made public and private again, and every reader sees that at once', async () => {
  const [curator, visitor] = [asMember(), asVisitor()];
  const { number } = await made(curator);
  for (const isPublic of [true, false, true]) {
    await curator.change('changeCollection', { number, isPublic });
    expect((await seen(visitor, number)) !== null).toBe(isPublic);
  }
  const { kind } = await asMember().change('changeCollection', { number, name: 'Yours' });
  expect(kind).toBe('FORBIDDEN');
});

it('keeps what is left out, and takes away what is emptied', async () => {
  const curator = asMember();
  const { number } = await made(curator, { description: 'About.' });
  const renamed = await curator.change('changeCollection', { number, name: 'Later' });
  expect(renamed.collection).toMatchObject({ name: 'Later', description: 'About.' });
  const emptied = await curator.change('changeCollection', {
    number,
    description: ' ',
    language: 'ES',
  });
  expect(emptied.collection).toMatchObject({ name: 'Later', description: null, language: 'ES' });
});

describe('its practices', () => {
  it('stand in the order that they are given', async () => {
    const curator = asMember();
    const [a, b, c] = (await threePractices()).map(({ number }) => number);
    const { number } = await made(curator, { practice: a, note: 'First.' });
    await curator.change('addToCollection', { number, practice: b, note: 'Second.' });
    await curator.change('addToCollection', { number, practice: c });
    const moved = async (practice: number | undefined, position: number): Promise<number[]> =>
      numbersIn(
        (await curator.change('changeCollectionEntry', { number, practice, position })).collection,
      );
    expect(await moved(c, 1)).toEqual([c, a, b]);
    expect(await moved(c, 2)).toEqual([a, c, b]);
    expect(await moved(a, 3)).toEqual([c, b, a]);
    expect(await moved(b, 400)).toEqual([c, a, b]);
    expect(await moved(b, 3)).toEqual([c, a, b]);
    const { collection } = await curator.change('removeFromCollection', { number, practice: a });
    expect(entriesOf(collection).map(({ position, note }) => [position, note])).toEqual([
      [1, null],
      [2, 'Second.'],
    ]);
    const again = await curator.change('addToCollection', { number, practice: a });
    expect(numbersIn(again.collection)).toEqual([c, b, a]);
  });

  it('are in it once, and keep their note when they are added again without one', async () => {
    const curator = asMember();
    const { number: practice } = await aPublishedPractice();
    const { number } = await made(curator, { practice, note: 'Mine.' });
    const add = (note?: string) => curator.change('addToCollection', { number, practice, note });
    expect(entriesOf((await add()).collection)).toMatchObject([{ note: 'Mine.' }]);
    expect(entriesOf((await add('New.')).collection)).toMatchObject([{ note: 'New.' }]);
    const both = await Promise.all([add(), add()]);
    expect(both.map(({ kind }) => kind)).toEqual([
      'AddToCollectionSuccess',
      'AddToCollectionSuccess',
    ]);
    const { collection } = await curator.change('changeCollectionEntry', {
      number,
      practice,
      note: '',
    });
    expect(entriesOf(collection)).toMatchObject([{ position: 1, note: null }]);
  });

  it('are never drafts, not even one’s own', async () => {
    const editor = asEditor('aarhus');
    const { number } = await made(editor);
    for (const { number: practice } of [await aDraft(), await aSubmittedDraft()]) {
      expect((await editor.change('addToCollection', { number, practice })).kind).toBe('NOT_FOUND');
      const { kind } = await editor.change('createCollection', {
        name: 'Drafts',
        language: 'EN',
        practice,
      });
      expect(kind).toBe('NOT_FOUND');
    }
    expect(await api.count(`collection where name = 'Drafts'`)).toBe(0);
  });

  it('stay when they are withdrawn, as what is left of them, and can be taken out', async () => {
    const curator = asMember();
    const gone = await aPublishedPractice({ title: 'A house', summary: 'Secret past.' });
    const { number } = await made(curator, { isPublic: true, practice: gone.number });
    await asCoordinator('aarhus').withdraw(gone, 'It has ended.');
    const { text } = await asVisitor().gql(
      `query ($number: Int!) { collection(number: $number) { entries { edges { node {
         practice { title summary publication withdrawalReason text { language } } } } } } }`,
      { number },
    );
    expect(text).toContain('"title":"A house"');
    expect(text).toContain('"publication":"WITHDRAWN"');
    expect(text).not.toContain('Secret past');
    expect((await curator.change('addToCollection', { number, practice: gone.number })).kind).toBe(
      'NOT_FOUND',
    );
    const out = await curator.change('removeFromCollection', { number, practice: gone.number });
    expect(entriesOf(out.collection)).toEqual([]);
  });
});

it('is removed by its curator, and its number is never used again', async () => {
  const curator = asMember();
  const { number } = await made(curator, { isPublic: true });
  expect((await asMember().change('removeCollection', { number })).kind).toBe('FORBIDDEN');
  expect((await curator.change('removeCollection', { number })).kind).toBe(
    'RemoveCollectionSuccess',
  );
  expect(await seen(curator, number)).toBeNull();
  expect((await made(curator)).number).toBeGreaterThan(number);
});

it('is hidden by a moderator from all but its curator, and shown again', async () => {
  const [curator, visitor] = [asMember(), asVisitor()];
  const moderator = asMember({ roles: ['moderator'] });
  const { number } = await made(curator, { isPublic: true });
  const hide = (isHidden: boolean) => moderator.change('hideCollection', { number, isHidden });
  expect((await hide(true)).collection?.hiddenAt).toBe(api.clock.now().toISOString());
  expect(await seen(visitor, number)).toBeNull();
  expect(await seen(curator, number)).not.toBeNull();
  expect((await hide(false)).collection?.hiddenAt).toBeNull();
  expect(await seen(visitor, number)).not.toBeNull();
});

describe('its limits', () => {
  it('hold for the number of collections and of practices', async () => {
    const curator = asMember();
    const { id } = await curator.account();
    const { number } = await made(curator);
    await api.sql(
      `insert into collection (id, curator_id, name, language, is_public, created_at, updated_at)
       select gen_random_uuid(), $1, 'n', 'en', false, now(), now() from generate_series(2, $2::int)`,
      [id, maxCollections],
    );
    const one = await curator.change('createCollection', { name: 'More', language: 'EN' });
    expect(one).toMatchObject({ kind: 'TooManyCollectionsProblem', limit: maxCollections });
    const { number: practice } = await aPublishedPractice();
    await api.sql(
      `with made as (
         insert into practice (id, slug, city_id, original_language, provenance, publication)
         select gen_random_uuid(), 'x', (select id from city limit 1), 'en', 'city', 'unpublished'
           from generate_series(1, $2::int) returning id)
       insert into collection_entry (collection_id, practice_id, position)
       select (select id from collection where number = $1), id, row_number() over () from made`,
      [number, maxCollectionEntries],
    );
    const full = await curator.change('addToCollection', { number, practice });
    expect(full).toMatchObject({ kind: 'CollectionFullProblem', limit: maxCollectionEntries });
    await api.sql('delete from practice where current_version_id is null and slug = $1', ['x']);
  });

  it('hold for the words, and nothing is left behind', async () => {
    const curator = asMember();
    for (const [more, path, rule] of [
      [{ name: ' ' }, 'name', 'required'],
      [{ name: 'x'.repeat(121) }, 'name', 'tooLong'],
      [{ description: 'x'.repeat(2_001) }, 'description', 'tooLong'],
      [{ note: 'x'.repeat(1_001) }, 'note', 'tooLong'],
    ] as const) {
      const input = { name: 'Mine', language: 'EN', ...(more as object) };
      const { kind, fields } = await curator.change('createCollection', input);
      expect(kind).toBe('InvalidInputProblem');
      expect(fields).toMatchObject([{ path, rule }]);
    }
    const { id } = await curator.account();
    expect(await api.count('collection where curator_id = $1', [id])).toBe(0);
  });

  it('hold for how often somebody changes something', async () => {
    const curator = asMember();
    const { number } = await made(curator);
    const { id } = await curator.account();
    await api.sql('update rate_limit set points = $2 where key = $1', [
      `collections:${id}`,
      collectionChangesPerHour,
    ]);
    expect((await curator.change('changeCollection', { number, name: 'More' })).kind).toBe(
      'RATE_LIMITED',
    );
  });
});
