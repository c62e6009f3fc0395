import { emptyFacts, type PracticeContent, type PracticeFieldName } from '../practices';
import { isFieldChanged } from './field-changes';

const outcome = { result: 'Fewer', direction: null, strength: null, source: 'A' };
const content = (over: Partial<PracticeContent> = {}): PracticeContent => ({
  facts: { ...emptyFacts, topics: ['mentoring'], startYear: 2015 },
  privateFacts: { contactAddress: 'youth@city.example', annex: null, annexSummit: null },
  texts: {
    en: { title: 'Mentors', lessons: 'Begin early.', outcomes: [outcome] },
  },
  ...over,
});
const words = (en: object, more: object = {}): PracticeContent =>
  content({ texts: { en: { ...content().texts.en, ...en }, ...more } });
const facts = (over: object): PracticeContent =>
  content({ facts: { ...content().facts, ...over } });

test.each<[string, PracticeFieldName, PracticeContent, boolean]>([
  ['the same words', 'lessons', words({}), false],
  ['other words', 'lessons', words({ lessons: 'Begin late.' }), true],
  ['words of another field', 'lessons', words({ title: 'Guides' }), false],
  ['the same field in another language', 'lessons', words({}, { fr: { lessons: 'Tôt.' } }), true],
  ['what was empty and is null', 'summary', words({ summary: '' }), false],
  ['words that were taken away', 'lessons', words({ lessons: undefined }), true],
  [
    'a row with its parts in another order, and one of them empty',
    'outcomes',
    words({ outcomes: [{ source: 'A', result: 'Fewer', strength: '' }] }),
    false,
  ],
  ['a row more', 'outcomes', words({ outcomes: [outcome, { result: 'More' }] }), true],
  ['the same facts', 'topics', facts({ topics: ['mentoring'] }), false],
  ['another order', 'topics', facts({ topics: ['schools', 'mentoring'] }), true],
  ['another number', 'startYear', facts({ startYear: 2016 }), true],
  [
    'an annex',
    'annex',
    content({
      privateFacts: { contactAddress: 'youth@city.example', annex: 'More.', annexSummit: null },
    }),
    true,
  ],
])('%s', (_what, field, after, expected) => {
  expect(isFieldChanged(field, content(), after)).toBe(expected);
});

test('what was kept as JSON is the same', () => {
  const kept = JSON.parse(JSON.stringify(content())) as PracticeContent;
  for (const field of ['lessons', 'outcomes', 'topics', 'annex', 'summary'] as const)
    expect(isFieldChanged(field, kept, content())).toBe(false);
});

test('of what was kept without its private fields, these are not known', () => {
  const { facts, texts } = content();
  expect(isFieldChanged('annex', { facts, texts }, content())).toBeNull();
  expect(isFieldChanged('contactAddress', { facts, texts }, content())).toBeNull();
  expect(isFieldChanged('lessons', { facts, texts }, content())).toBe(false);
});
