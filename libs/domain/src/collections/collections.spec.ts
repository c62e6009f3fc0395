import { memberViewer } from '../accounts/testing';
import { visitor, type Viewer } from '../accounts';
import { InvalidInput, parseInput } from '../shared';
import {
  canCollect,
  canEditCollection,
  canHideCollection,
  canSeeCollection,
  changeCollectionInput,
  createCollectionInput,
  isSameState,
  type CollectionStanding,
} from '.';

const viewers: Record<string, Viewer> = {
  visitor,
  member: memberViewer('m'),
  curator: memberViewer('c'),
  moderator: memberViewer('o', { roles: ['moderator'] }),
  administrator: memberViewer('a', { roles: ['administrator'] }),
};
const everybody = Object.keys(viewers);

const standing = (isPublic: boolean, isHidden: boolean): CollectionStanding => ({
  curatorId: 'c',
  isPublic,
  isHidden,
});

const who = (may: (viewer: Viewer) => boolean): string[] =>
  Object.entries(viewers)
    .filter(([, viewer]) => may(viewer))
    .map(([name]) => name);

test.each([
  ['public', standing(true, false), everybody, ['moderator']],
  ['hidden', standing(true, true), ['curator', 'moderator'], ['moderator']],
  ['private', standing(false, false), ['curator'], []],
  ['private, and hidden before', standing(false, true), ['curator'], []],
])('a collection that is %s is seen, changed and hidden by whom it may', (_, at, seen, hidden) => {
  expect(who((viewer) => canSeeCollection(viewer, at))).toEqual(seen);
  expect(who((viewer) => canEditCollection(viewer, at))).toEqual(['curator']);
  expect(who((viewer) => canHideCollection(viewer, at))).toEqual(hidden);
});

test('whoever has signed in collects', () => {
  expect(who(canCollect)).toEqual(everybody.filter((name) => name !== 'visitor'));
});

test('words are plain', () => {
  expect(
    parseInput(createCollectionInput, {
      name: ' After \n an incident ',
      description: ' \r\n',
      language: 'fr',
      isPublic: null,
      practice: 12,
      note: ' Read\r\nthis.\u0000 ',
    }),
  ).toEqual({
    name: 'After an incident',
    description: '',
    language: 'fr',
    isPublic: undefined,
    practice: 12,
    note: 'Read\nthis.',
  });
  expect(parseInput(changeCollectionInput, { number: 1 })).toEqual({ number: 1 });
});

test.each([
  [{ name: '  ' }, 'name', 'required'],
  [{ name: 'x'.repeat(121) }, 'name', 'tooLong'],
  [{ description: 'x'.repeat(2_001) }, 'description', 'tooLong'],
  [{ note: 'x'.repeat(1_001) }, 'note', 'tooLong'],
  [{ language: 'de' }, 'language', 'unknownCode'],
  [{ practice: 2 ** 31 }, 'practice', 'tooLarge'],
])('%j is refused', (more, path, rule) => {
  let fault: unknown;
  try {
    parseInput(createCollectionInput, { name: 'Mine', language: 'en', ...more });
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(InvalidInput);
  expect((fault as InvalidInput).fields).toMatchObject([{ path, rule }]);
});

describe('two states', () => {
  const state = {
    name: 'A',
    description: null,
    language: 'en',
    entries: [
      { versionId: 'one', note: null },
      { versionId: 'two', note: 'Read this.' },
    ],
  };
  const [one, two] = state.entries;

  test('are the same when nothing differs', () => {
    expect(isSameState(state, structuredClone(state))).toBe(true);
  });

  test.each([
    [{ name: 'B' }],
    [{ description: 'About' }],
    [{ language: 'fr' }],
    [{ entries: [two, one] }],
    [{ entries: [one] }],
    [{ entries: [one, { ...two, note: null }] }],
    [{ entries: [one, { ...two, versionId: 'three' }] }],
  ])('differ by %j', (more) => {
    const other = { ...state, ...more } as typeof state;
    expect(isSameState(state, other)).toBe(false);
    expect(isSameState(other, state)).toBe(false);
  });
});
