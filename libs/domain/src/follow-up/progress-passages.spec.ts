import { progressPassages } from './progress-passages';

const noPhones = () => [];

test('a name in a report is found with the sentence around it', () => {
  const text = 'All schools take part. Peter Jensen of the city leads it.';
  expect(progressPassages(text, 'en', noPhones)).toEqual([
    {
      kind: 'personal-name',
      start: 23,
      end: 35,
      words: 'Peter Jensen',
      sentence: 'Peter Jensen of the city leads it.',
    },
  ]);
});

test('what names nobody is not found', () => {
  expect(
    progressPassages('Every district has a team of school and police.', 'en', noPhones),
  ).toEqual([]);
});
