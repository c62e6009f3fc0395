import { passageOf, studyChanges, type PrintedStudy, type StandingStudy } from './delta-rules';

const printed = (...versions: [string, number][]): PrintedStudy[] =>
  versions.map(([practiceId, version]) => ({ practiceId, version }));
const standing = (...versions: [string, number, number][]): StandingStudy[] =>
  versions.map(([practiceId, pinned, current]) => ({ practiceId, pinned, current }));

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
