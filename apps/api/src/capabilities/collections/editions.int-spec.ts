import { useApi } from '../../../test/api-harness';
import {
  aCollection,
  freeze,
  newVersion,
  readEdition,
  saidIn,
} from '../../../test/factories/collection.factory';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { asMember, asModerator, asVisitor } from '../../../test/people';

const api = useApi();

it('holds for ever exactly what was public when it was frozen', async () => {
  const curator = asMember({ displayName: 'Ana Ruiz' });
  const a = await aPublishedPractice({ title: 'Boats' });
  const b = await aPublishedPractice({ title: 'Houses' });
  const number = await aCollection(curator, [a, b]);
  expect(await freeze(curator, number)).toBe(1);
  const first = await readEdition(number, 1);
  expect(first).toMatchObject({
    url: `${api.origin}/c/${String(number)}/v/1`,
    name: 'After an incident',
    curator: 'Ana Ruiz',
    frozenAt: api.clock.now().toISOString(),
    entryCount: 2,
  });
  expect(saidIn(first)).toEqual([
    ['Boats', 1, 'On Boats.'],
    ['Houses', 1, 'On Houses.'],
  ]);

  await newVersion(a, 'Ships');
  await curator.change('changeCollection', { number, name: 'Later' });
  await curator.change('changeCollectionEntry', {
    number,
    practice: b.number,
    position: 1,
    note: 'Read it.',
  });
  expect(await readEdition(number, 1)).toEqual(first);
  expect(await freeze(curator, number)).toBe(2);
  expect(saidIn(await readEdition(number, 2))).toEqual([
    ['Houses', 1, 'Read it.'],
    ['Ships', 2, 'On Boats.'],
  ]);
  const { collection } = await asVisitor().ask<{ collection: object }>(
    'query ($number: Int!) { collection(number: $number) { editions { edition name entryCount } } }',
    { number },
  );
  expect(collection).toEqual({
    editions: [
      { edition: 2, name: 'Later', entryCount: 2 },
      { edition: 1, name: 'After an incident', entryCount: 2 },
    ],
  });
  for (const change of [
    `update collection_edition set name = 'x'`,
    `update collection_edition_entry set note = 'x'`,
  ])
    await expect(api.sql(change)).rejects.toThrow();
});

it('is the same one when nothing has changed, however often and at once it is asked for', async () => {
  const curator = asMember();
  const practice = await aPublishedPractice({ title: 'Boats' });
  const number = await aCollection(curator, [practice]);
  expect(await Promise.all([1, 2, 3].map(() => freeze(curator, number)))).toEqual([1, 1, 1]);
  await newVersion(practice, 'Ships');
  expect(await freeze(curator, number)).toBe(2);
  expect(await readEdition(number, 3)).toBeNull();
});

it('is made of what is public, and keeps its collection public', async () => {
  const curator = asMember();
  const practice = await aPublishedPractice();
  const number = await aCollection(curator, [], { isPublic: false });
  const kindOf = async (): Promise<string> =>
    (await curator.change('freezeCollection', { number })).kind;
  expect(await kindOf()).toBe('CollectionNotPublicProblem');
  await curator.change('changeCollection', { number, isPublic: true });
  expect(await kindOf()).toBe('CollectionEmptyProblem');
  await curator.change('addToCollection', { number, practice: practice.number });
  expect((await asMember().change('freezeCollection', { number })).kind).toBe('FORBIDDEN');
  expect(await kindOf()).toBe('FreezeCollectionSuccess');
  for (const [mutation, more] of [
    ['changeCollection', { isPublic: false }],
    ['removeCollection', {}],
  ] as const)
    expect((await curator.change(mutation, { number, ...more })).kind).toBe(
      'CollectionFrozenProblem',
    );
  expect((await curator.change('changeCollection', { number, name: 'Other' })).kind).toBe(
    'ChangeCollectionSuccess',
  );
});

it('is hidden with its collection', async () => {
  const curator = asMember();
  const number = await aCollection(curator, [await aPublishedPractice()]);
  await freeze(curator, number);
  await asModerator().change('hideCollection', { number, isHidden: true });
  expect(await readEdition(number, 1)).toBeNull();
  for (const file of ['cite.bib', 'practices.csv']) {
    const url = `/c/${String(number)}/v/1/${file}`;
    expect((await api.request({ method: 'GET', url })).statusCode).toBe(404);
  }
  expect(await readEdition(number, 1, curator)).not.toBeNull();
});
