import {
  briefBlocks,
  briefBlocksOf,
  briefSize,
  changedBlocks,
  inBrief,
  writtenBlocks,
} from './brief-rules';

test.each([
  [null, [...briefBlocks]],
  ['', [...briefBlocks]],
  ['questions.aim', ['questions', 'aim']],
  ['aim.aim.nonsense.toString', ['aim']],
  ['none', []],
])('%j asks for %j', (asked, expected) => {
  expect(briefBlocksOf(asked)).toEqual(expected);
});

test('what is written is read as it was', () => {
  for (const blocks of [[], ['aim'], ['studies', 'aim', 'cities']] as const)
    expect(briefBlocksOf(writtenBlocks(blocks))).toEqual(blocks);
});

test.each([
  ['agenda', 'up', ['agenda', 'aim', 'studies']],
  ['agenda', 'down', ['aim', 'studies', 'agenda']],
  ['aim', 'up', ['aim', 'agenda', 'studies']],
  ['studies', 'down', ['aim', 'agenda', 'studies']],
  ['agenda', 'out', ['aim', 'studies']],
  ['cities', 'in', ['aim', 'agenda', 'studies', 'cities']],
] as const)('%s goes %s', (block, change, expected) => {
  expect(changedBlocks(['aim', 'agenda', 'studies'], block, change)).toEqual(expected);
});

test.each([
  [3, 'normal'],
  [12, 'small'],
  [30, 'tooLong'],
] as const)('%i case studies of five lines: %s', (count, expected) => {
  const study = ['x'.repeat(90), 'x'.repeat(190), 'x'.repeat(80), 'x'.repeat(90), 'x'.repeat(90)];
  const studies = Array.from({ length: count }, () => study).flat();
  expect(briefSize([['x'.repeat(300)], studies])).toBe(expected);
});

test('a text is ended between two words', () => {
  expect(inBrief('One  two\nthree', 100)).toBe('One two three');
  expect(inBrief('One two three', 10)).toBe('One two …');
  expect(inBrief('One two three', 10).length).toBeLessThanOrEqual(10);
});
