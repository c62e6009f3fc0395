import fc from 'fast-check';
import {
  areReordered,
  passageOf,
  studyChanges,
  type PrintedStudy,
  type StandingStudy,
  type StudyWords,
} from './delta-rules';

const unsaid: StudyWords = { presenter: null, note: null, language: null };

const printed = (...versions: [string, number][]): PrintedStudy[] =>
  versions.map(([practiceId, version]) => ({ practiceId, version, ...unsaid }));
const standing = (...versions: [string, number, number][]): StandingStudy[] =>
  versions.map(([practiceId, pinned, current]) => ({ practiceId, pinned, current, ...unsaid }));

test.each([
  ['nothing', printed(['a', 1]), standing(['a', 1, 1]), []],
  ['nothing was printed or published anew', null, standing(['a', 2, 2]), []],
  ['published anew since pinned', null, standing(['a', 1, 3]), ['changed a 1→3, shown 1']],
  [
    'published anew since printed',
    printed(['a', 1]),
    standing(['a', 1, 2]),
    ['changed a 1→2, shown 1'],
  ],
  [
    'pinned anew since printed',
    printed(['a', 1]),
    standing(['a', 2, 2]),
    ['changed a 1→2, shown 2'],
  ],
  ['an older version pinned', printed(['a', 2]), standing(['a', 1, 2]), ['changed a 2→1, shown 1']],
  ['printed as it is now', printed(['a', 3]), standing(['a', 3, 3]), []],
  [
    'one more, one less',
    printed(['a', 1], ['b', 4]),
    standing(['c', 1, 2], ['a', 1, 1]),
    ['added c null→1, shown 1', 'removed b 4→null, shown null'],
  ],
] as const)('%s', (_what, before, now, expected) => {
  expect(
    studyChanges(before, now).map(
      ({ kind, practiceId, before: from, after, pinned }) =>
        `${kind} ${practiceId} ${String(from)}→${String(after)}, shown ${String(pinned)}`,
    ),
  ).toEqual(expected);
});

const said = (presenter: string | null, note: string | null): StudyWords => ({
  ...{ presenter, note, language: 'en' },
});
const ada = said('Ada', null);

test.each([
  ['the same presenter', ada, ada, 1, []],
  ['another presenter', ada, said('Bo', null), 1, ['reworded: Ada, – → Bo, –']],
  ['no presenter any more', ada, said(null, null), 1, ['reworded: Ada, – → –, –']],
  ['a presenter where there was none', unsaid, ada, 1, ['reworded: –, – → Ada, –']],
  ['a note', ada, said('Ada', 'Short'), 1, ['reworded: Ada, – → Ada, Short']],
  ['a presenter and a version', ada, said('Bo', null), 2, ['changed: Ada, – → Bo, –']],
  ['a version alone', ada, ada, 2, ['changed']],
  ['a language without other words', ada, { ...ada, language: 'fr' }, 1, []],
] as const)('what is said of a case study: %s', (_what, before, now, current, expected) => {
  const changes = studyChanges(
    [{ practiceId: 'a', version: 1, ...before }],
    [{ practiceId: 'a', pinned: 1, current, ...now }],
  );
  const shown = ({ presenter, note }: StudyWords): string => `${presenter ?? '–'}, ${note ?? '–'}`;
  expect(
    changes.map(({ kind, words: told }) =>
      told === null ? kind : `${kind}: ${shown(told.before)} → ${shown(told.now)}`,
    ),
  ).toEqual(expected);
});

test('a case study that is new says what is said of it; one that is gone says nothing', () => {
  const [added, removed] = studyChanges(
    [{ practiceId: 'a', version: 1, ...ada }],
    [{ practiceId: 'b', pinned: 1, current: 1, ...ada }],
  );
  expect(added).toMatchObject({ kind: 'added', words: { before: unsaid, now: ada } });
  expect(removed).toMatchObject({ kind: 'removed', words: null });
});

test.each([
  ['nothing printed', null, 'ab', false],
  ['the same', 'ab', 'ab', false],
  ['exchanged', 'ab', 'ba', true],
  ['one more in the middle', 'ab', 'acb', false],
  ['one less', 'abc', 'ac', false],
  ['one more, and exchanged', 'ab', 'cba', true],
  ['nothing in both', 'ab', 'cd', false],
] as const)('an order: %s', (_what, before, now, expected) => {
  const of = (ids: string): { practiceId: string }[] =>
    ids.split('').map((practiceId) => ({ practiceId }));
  expect(areReordered(before === null ? null : of(before), of(now))).toBe(expected);
});

const anyStudies = fc.uniqueArray(
  fc.record({
    practiceId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    version: fc.integer({ min: 1, max: 3 }),
    presenter: fc.constantFrom(null, 'Ada', 'Bo'),
    note: fc.constantFrom(null, 'Short', 'Long'),
    language: fc.constant(null),
  }),
  { selector: ({ practiceId }) => practiceId },
);
const asStanding = (studies: readonly PrintedStudy[]): StandingStudy[] =>
  studies.map(({ version, ...study }) => ({ ...study, pinned: version, current: version }));

test('nothing is told of what stands as it was printed, and something of everything else', () => {
  fc.assert(
    fc.property(anyStudies, anyStudies, (before, now) => {
      const standingNow = asStanding(now);
      const isTold =
        studyChanges(before, standingNow).length > 0 || areReordered(before, standingNow);
      expect(isTold).toBe(JSON.stringify(now) !== JSON.stringify(before));
      expect(studyChanges(null, standingNow)).toEqual([]);
    }),
  );
});

test('every case study is told of at most once', () => {
  fc.assert(
    fc.property(anyStudies, anyStudies, (before, now) => {
      const told = studyChanges(before, asStanding(now)).map(({ practiceId }) => practiceId);
      expect(new Set(told).size).toBe(told.length);
    }),
  );
});

const words = { added: 'added:', removed: 'removed:' };

test('a passage is what changed with a little around it', () => {
  const long = 'x'.repeat(100);
  expect(
    passageOf(
      [
        { kind: 'same', text: `${long} meets ` },
        { kind: 'removed', text: 'monthly' },
        { kind: 'added', text: 'weekly' },
        { kind: 'same', text: ` in ${long}` },
      ],
      words,
    ),
  ).toBe(`… ${'x'.repeat(53)} meets [removed: monthly] [added: weekly] in ${'x'.repeat(56)} …`);
  expect(passageOf([{ kind: 'added', text: 'All\nnew.' }], words)).toBe('[added: All new.]');
});

test('words that changed one after the other are one change', () => {
  expect(
    passageOf(
      [
        { kind: 'removed', text: 'What' },
        { kind: 'added', text: 'Mentors' },
        { kind: 'same', text: ' ' },
        { kind: 'removed', text: 'was' },
        { kind: 'added', text: 'meet' },
        { kind: 'same', text: '.' },
      ],
      words,
    ),
  ).toBe('[removed: What was] [added: Mentors meet].');
});
