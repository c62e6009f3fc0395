import { addedNumber, comparedNumber, readComparison, writeComparison } from './comparison-address';
import { comparedRows, isSameForAll } from './compared-rows';
import { emptyMemo, memoFaults, memoLimits, plainParts, readMemo, usualMemoRows } from './memo';

describe('the address of a comparison', () => {
  test.each([
    ['ids=12,92', [12, 92]],
    ['ids=12&ids=92&ids=12', [12, 92]],
    ['ids=92+12;7', [92, 12, 7]],
    ['ids=', []],
    ['', []],
  ])('%s names %j', (query, numbers) => {
    expect(readComparison(new URLSearchParams(query))).toMatchObject({ numbers, surplus: [] });
  });

  test('what is beyond the four is told, and so is what stands for no number', () => {
    expect(readComparison(new URLSearchParams('ids=1,2,x,3,4,5,6,x,0'))).toMatchObject({
      numbers: [1, 2, 3, 4],
      surplus: [5, 6],
      unreadable: ['x', '0'],
    });
  });

  test('a flood of words is not read to its end', () => {
    const query = new URLSearchParams({
      ids: Array.from({ length: 5_000 }, (_, i) => i + 1).join(),
    });
    expect(readComparison(query).surplus).toHaveLength(46);
  });

  test('is written so that reading it gives the same again', () => {
    const query = writeComparison({ numbers: [92, 7], onlyDifferences: true });
    expect(query).toBe('ids=92,7&only=differences');
    expect(readComparison(new URLSearchParams(query))).toMatchObject({
      numbers: [92, 7],
      onlyDifferences: true,
    });
    expect(writeComparison({ numbers: [] })).toBe('');
  });

  test.each([
    ['92', 92],
    ['night-mentors-92', 92],
    ['https://praxis.example/p/92', 92],
    ['https://praxis.example/p/92/v/3', 92],
    ['https://praxis.example/fr/pratiques/night-mentors-92?q=1#fit', 92],
    ['/en/practices/night-mentors-92/', 92],
    ['night mentors', null],
    ['99999999999', null],
    ['-3', 3],
    ['', null],
  ])('%j stands for %j', (typed, number) => {
    expect(comparedNumber(typed)).toBe(number);
  });

  test.each([
    ['92', 92],
    ['/en/practices/night-mentors-92', 92],
    ['covid-19', null],
    ['and/or 12', null],
    ['mentors', null],
  ])('who looks for %j means %j', (sought, number) => {
    expect(addedNumber(sought)).toBe(number);
  });
});

describe('what is compared', () => {
  test.each([
    [['a', 'a'], true],
    [['a', 'b'], false],
    [[null, null], true],
    [['a', null], false],
    [['a'], false],
    [[], false],
  ])('%j is the same for all: %j', (answers, expected) => {
    expect(isSameForAll(answers)).toBe(expected);
  });

  test('each row has a name of its own, and a memo begins with rows that exist', () => {
    const names = comparedRows.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...usualMemoRows]));
  });
});

describe('a memo', () => {
  test('is read from a form, rows in the order of asking, what is unknown left out', () => {
    const memo = readMemo({
      title: ' For  the council\n',
      purpose: 'One.\r\nTwo.\u0000 ',
      rows: 'lessons\nbudget\n<script>',
      style: 'mla',
    });
    expect(memo).toEqual({
      ...emptyMemo,
      title: 'For the council',
      purpose: 'One.\nTwo.',
      rows: ['budget', 'lessons'],
    });
  });

  test('says which text is too long, and never cuts it', () => {
    const next = 'x'.repeat(memoLimits.next + 1);
    const memo = readMemo({ next, purpose: 'x'.repeat(memoLimits.purpose) });
    expect(memoFaults(memo)).toEqual([{ text: 'next', limit: memoLimits.next }]);
    expect(memo.next).toBe(next);
  });

  test.each([
    [
      'One\nline\n\nTwo',
      [
        ['paragraph', ['One', 'line']],
        ['paragraph', ['Two']],
      ],
    ],
    [
      'First:\n- a\n* b\n\n• c',
      [
        ['paragraph', ['First:']],
        ['list', ['a', 'b']],
        ['list', ['c']],
      ],
    ],
    ['-5 degrees', [['paragraph', ['-5 degrees']]]],
    ['\n \n', []],
  ])('the plain text %j is read as it was meant', (text, parts) => {
    expect(plainParts(text).map(({ kind, lines }) => [kind, lines])).toEqual(parts);
  });
});
