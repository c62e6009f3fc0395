import { openPassages } from './open-passages';

const reading = { language: 'en', findPhoneNumbers: () => [] } as const;

test('a name in a text is found with the sentence around it', () => {
  const text = 'All schools take part. Peter Jensen of the city leads it.';
  expect(openPassages(text, reading)).toEqual([
    {
      kind: 'personal-name',
      start: 23,
      end: 35,
      words: 'Peter Jensen',
      sentence: 'Peter Jensen of the city leads it.',
    },
  ]);
});

test('what names nobody is not found, nor what harms nobody where it stands', () => {
  expect(openPassages('Every district has a team of school and police.', reading)).toEqual([]);
  expect(
    openPassages('Peter Jensen presents it.', { ...reading, without: ['personal-name'] }),
  ).toEqual([]);
});
