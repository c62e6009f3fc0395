import { caseStudyPassages } from './case-study-passages';

const reading = { language: 'en', findPhoneNumbers: () => [] } as const;

test.each([
  ['the name of a presenter', { presenter: 'Peter Jensen, deputy mayor', note: '' }, []],
  [
    'how to reach a presenter',
    { presenter: 'Peter Jensen, peter@aarhus.example', note: '' },
    ['peter@aarhus.example'],
  ],
  [
    'somebody in a note',
    { presenter: '', note: 'Peter Jensen was the first to take part.' },
    ['Peter Jensen'],
  ],
])('%s', (_what, words, expected) => {
  expect(caseStudyPassages(words, reading).map((passage) => passage.words)).toEqual(expected);
});
