import { emptyFacts, type PracticeContent } from './practice-content';
import { subjectOf, warningsOf } from './practice-warnings';

const noNumbers = (): [] => [];
const row = { result: null, direction: null, strength: null, source: null };
const evaluation = { evaluator: null, year: null, method: null, link: null, limits: null };

function told(content: Partial<PracticeContent>): string[] {
  const whole = { facts: emptyFacts, texts: {}, ...content };
  return warningsOf(whole, 'en', noNumbers).map(({ language, field, row: entry, part, words }) =>
    [language, field, entry, part, words].filter((each) => each !== null).join(' '),
  );
}

test.each<[string, Partial<PracticeContent>, string[]]>([
  ['a field', { texts: { en: { summary: 'By Peter Jensen.' } } }, ['en summary Peter Jensen']],
  [
    'every language, the field first',
    { texts: { fr: { summary: 'M. Dupont' }, en: { summary: 'Mr Holm', lessons: 'Mrs Holm' } } },
    ['en summary Mr Holm', 'fr summary M. Dupont', 'en lessons Mrs Holm'],
  ],
  [
    'an entry of a list',
    { texts: { en: { objectives: ['Fewer quarrels', 'Help Peter Jensen'] } } },
    ['en objectives 1 Peter Jensen'],
  ],
  [
    'people and mail addresses in the annex, but no address or police there',
    {
      privateFacts: {
        contactAddress: null,
        annexSummit: null,
        annex: 'At 12 Mill Lane, call Peter Jensen. Officers patrol in plain clothes on Fridays.',
      },
    },
    ['annex Peter Jensen'],
  ],
  [
    'a part of a row',
    { texts: { en: { outcomes: [row, { ...row, result: 'Amina (15) left.' }] } } },
    ['en outcomes 1 result Amina (15)'],
  ],
  [
    'organisations, labels and the service, in the language of the practice',
    {
      facts: {
        ...emptyFacts,
        actors: [{ organisation: 'Mr Holm', type: 'ngo', role: null }],
        links: [{ address: 'https://a.example/', label: 'me@a.example', language: null }],
        contactService: 'Ask Peter Jensen',
      },
    },
    ['actors 0 organisation Mr Holm', 'links 0 label me@a.example', 'contactService Peter Jensen'],
  ],
  [
    'nobody who evaluated it or wrote a source',
    {
      texts: {
        en: {
          evaluation: [{ ...evaluation, evaluator: 'Peter Jensen' }],
          outcomes: [{ ...row, source: 'Jensen, Peter Jensen 2015' }],
        },
      },
    },
    [],
  ],
  [
    'the mailbox of who evaluated it',
    { texts: { en: { evaluation: [{ ...evaluation, evaluator: 'me@uni.example' }] } } },
    ['en evaluation 0 evaluator me@uni.example'],
  ],
  [
    'the same sentence once',
    { texts: { en: { objectives: ['Ask Mr Holm.', 'Ask Mr Holm.'], lessons: 'Ask Mr Holm.' } } },
    ['en objectives 0 Mr Holm', 'en lessons Mr Holm'],
  ],
])('warns in %s', (_where, content, expected) => {
  expect(told(content)).toEqual(expected);
});

test('shows enough around a passage to judge it', () => {
  const summary = `${'Long before. '.repeat(20)}Then Mr Holm came. ${'Long after. '.repeat(20)}`;
  const [warning] = warningsOf({ facts: emptyFacts, texts: { en: { summary } } }, 'en', noNumbers);
  expect(warning).toMatchObject({ words: 'Mr Holm', sentence: 'Then Mr Holm came.' });
  expect(summary.slice(warning?.start, warning?.end)).toBe('Mr Holm');
  expect(warning?.before).toMatch(/^… (Long )?before\. .* Then $/);
  expect(warning?.after).toMatch(/^ came\. Long after\..* …$/);
  expect(warning?.before.length).toBeLessThan(95);
});

test.each([
  [null, [true]],
  ['city', [false]],
  ['district', [false]],
  ['exact', []],
] as const)(
  'of the precision %s it depends whether an address may stand',
  (precision, expected) => {
    const facts = { ...emptyFacts, locationPrecision: precision };
    const texts = { en: { lessons: 'We meet at 12 Harbour Street.' } };
    const warnings = warningsOf({ facts, texts }, 'en', noNumbers);
    expect(warnings.map(({ isJustifiable }) => isJustifiable)).toEqual(expected);
  },
);

test('a name may be justified whatever the precision', () => {
  const facts = { ...emptyFacts, locationPrecision: 'city' } as const;
  const [warning] = warningsOf({ facts, texts: { en: { lessons: 'Mr Holm' } } }, 'en', noNumbers);
  expect(warning?.isJustifiable).toBe(true);
});

const first = { summary: 'In 2015 Mr Holm came. Others followed.' };
test.each([
  ['elsewhere in the field', { summary: 'New. In 2015  Mr Holm came. Nobody followed.' }, true],
  ['in another sentence', { summary: 'In 2015 Mr Holm left. Others followed.' }, false],
  ['of somebody else', { summary: 'In 2015 Mr Dahl came. Others followed.' }, false],
  ['in another field', { lessons: 'In 2015 Mr Holm came.' }, false],
])('a passage %s is what was justified before: %j %s', (_what, text, expected) => {
  const subjects = [first, text].map((en) =>
    warningsOf({ facts: emptyFacts, texts: { en } }, 'en', noNumbers).map(subjectOf),
  );
  expect(JSON.stringify(subjects[0]) === JSON.stringify(subjects[1])).toBe(expected);
});
