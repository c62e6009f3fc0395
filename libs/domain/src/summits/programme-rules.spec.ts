import {
  clashesOf,
  programmeDifferences,
  type PlannedNeeds,
  type ReleasedSession,
} from './programme-rules';

const days = ['2027-05-10', '2027-05-11'];
const hall = { id: 'hall', name: 'Saló de Cent', capacity: 100 };
const at = (time: string): Date => new Date(`2027-05-10T${time}:00Z`);

function session(
  id: string,
  from: string,
  to: string,
  over: Partial<PlannedNeeds> = {},
): PlannedNeeds {
  return {
    id,
    startsAt: at(from),
    endsAt: at(to),
    day: '2027-05-10',
    room: null,
    capacity: null,
    speakers: [],
    interpreters: [],
    languages: ['en', 'fr', 'es'],
    isCancelled: false,
    ...over,
  };
}

const ada = { name: 'Ada Núñez', role: 'Mayor', city: 'Lleida' };
const bo = { name: 'Bo Dahl', role: null, city: null };

test.each<[string, PlannedNeeds, PlannedNeeds, string[]]>([
  [
    'a room twice at once',
    session('a', '09:00', '10:00', { room: hall }),
    session('b', '09:30', '10:30', { room: hall }),
    ['room Saló de Cent a b'],
  ],
  [
    'a room one after the other',
    session('a', '09:00', '10:00', { room: hall }),
    session('b', '10:00', '11:00', { room: hall }),
    [],
  ],
  [
    'a speaker twice at once, written without accents',
    session('a', '09:00', '10:00', { speakers: [bo, ada] }),
    session('b', '09:59', '11:00', { speakers: [{ ...ada, name: 'ada nunez', role: null }] }),
    ['speaker Ada Núñez a b'],
  ],
  [
    'two people of one name from two cities',
    session('a', '09:00', '10:00', { speakers: [ada] }),
    session('b', '09:00', '10:00', { speakers: [{ ...ada, city: 'Ghent' }] }),
    [],
  ],
  [
    'one name, and a city that is not told',
    session('a', '09:00', '10:00', { speakers: [ada] }),
    session('b', '09:00', '10:00', { speakers: [{ ...ada, city: null }] }),
    ['speaker Ada Núñez a b'],
  ],
  [
    'a booth twice at once',
    session('a', '09:00', '10:00', { interpreters: ['Booth 1', 'Booth 2'] }),
    session('b', '09:00', '10:00', { interpreters: ['booth 2'] }),
    ['interpreter Booth 2 a b'],
  ],
  [
    'a session that is cancelled',
    session('a', '09:00', '10:00', { room: hall, speakers: [ada], isCancelled: true }),
    session('b', '09:00', '10:00', { room: hall, speakers: [ada] }),
    [],
  ],
  [
    'more people than the room holds',
    session('a', '09:00', '10:00', { room: hall, capacity: 101 }),
    session('b', '10:00', '11:00', { room: hall, capacity: 100 }),
    ['room-too-small Saló de Cent a'],
  ],
  [
    'a day that is none of the summit’s',
    session('a', '09:00', '10:00', { day: '2027-05-12' }),
    session('b', '11:00', '12:00'),
    ['outside 2027-05-12 a'],
  ],
  [
    'everything at once, told in the order of the programme',
    session('b', '09:30', '10:00', { room: hall, speakers: [ada], interpreters: ['X'] }),
    session('a', '09:00', '10:00', { room: hall, speakers: [ada], interpreters: ['X'] }),
    ['room Saló de Cent a b', 'speaker Ada Núñez a b', 'interpreter X a b'],
  ],
])('clashes: %s', (_what, one, other, expected) => {
  expect(
    clashesOf([one, other], days).map(({ kind, what, sessionIds }) =>
      [kind, what, ...sessionIds].join(' '),
    ),
  ).toEqual(expected);
});

function released(over: Partial<ReleasedSession> = {}): ReleasedSession {
  return {
    id: 'a',
    slug: 'opening',
    kind: 'plenary',
    titles: { en: 'Opening' },
    startsAt: '2027-05-10T07:00:00.000Z',
    endsAt: '2027-05-10T08:00:00.000Z',
    room: 'Saló de Cent',
    capacity: null,
    languages: ['en', 'fr'],
    speakers: [ada],
    isCancelled: false,
    ...over,
  };
}

test.each<[string, ReleasedSession[], ReleasedSession[], string[]]>([
  ['nothing', [released()], [released()], []],
  [
    'the same languages in another order',
    [released()],
    [released({ languages: ['fr', 'en'] })],
    [],
  ],
  ['a new session', [], [released()], ['added a']],
  ['a session that was never released and is cancelled', [], [released({ isCancelled: true })], []],
  ['a cancelled one', [released()], [released({ isCancelled: true })], ['cancelled a']],
  [
    'one that takes place after all',
    [released({ isCancelled: true })],
    [released()],
    ['restored a'],
  ],
  [
    'a session that was moved and renamed',
    [released()],
    [
      released({
        titles: { en: 'Opening', fr: 'Ouverture' },
        startsAt: '2027-05-10T07:30:00.000Z',
        room: null,
      }),
    ],
    ['changed a title time room'],
  ],
  [
    'who speaks, in which languages and for how many',
    [released()],
    [released({ speakers: [bo], languages: ['en'], capacity: 40, kind: 'panel' })],
    ['changed a kind capacity languages speakers'],
  ],
])('differences: %s', (_what, before, after, expected) => {
  expect(
    programmeDifferences(before, after).map(({ kind, sessionId, fields }) =>
      [kind, sessionId, ...fields].join(' '),
    ),
  ).toEqual(expected);
});
