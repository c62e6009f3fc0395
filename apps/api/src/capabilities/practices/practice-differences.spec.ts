import { emptyFacts, type PracticeContent } from '@praxis/domain/practices';
import { differencesOf } from './practice-differences';

const labelOf = (_vocabulary: string, code: string): string => `«${code}»`;
const content = (over: Partial<PracticeContent> = {}): PracticeContent => ({
  facts: emptyFacts,
  texts: {},
  ...over,
});

test('a text is compared word by word', () => {
  const before = content({ texts: { en: { summary: 'Mentors meet young people.' } } });
  const after = content({ texts: { en: { summary: 'Mentors meet young adults.' } } });
  expect(differencesOf(before, after, labelOf)).toEqual([
    {
      field: 'summary',
      language: 'en',
      parts: [
        { kind: 'same', text: 'Mentors meet young ' },
        { kind: 'removed', text: 'people' },
        { kind: 'added', text: 'adults' },
        { kind: 'same', text: '.' },
      ],
    },
  ]);
});

test('facts are compared in words, lists line by line, in the order of the template', () => {
  const before = content({ facts: { ...emptyFacts, topics: ['mentoring'], startYear: 2015 } });
  const after = content({
    facts: {
      ...emptyFacts,
      topics: ['mentoring', 'youth-work'],
      startYear: 2016,
      links: [{ address: 'https://a.example', label: 'Report', language: null }],
    },
    texts: { en: { objectives: ['First', 'Second'] } },
  });
  const inShort = differencesOf(before, after, labelOf).map(({ field, parts }) => [
    field,
    parts.filter((part) => part.kind !== 'same').map((part) => `${part.kind} ${part.text.trim()}`),
  ]);
  expect(inShort).toEqual([
    ['objectives', ['added • First\n• Second']],
    ['startYear', ['removed 2015', 'added 2016']],
    ['topics', ['added «youth-work»']],
    ['links', ['added Report: https://a.example']],
  ]);
});

test('everything of a first publication is new, and equal states do not differ', () => {
  const first = content({ texts: { fr: { title: 'Titre' } } });
  expect(differencesOf(null, first, labelOf)).toEqual([
    { field: 'title', language: 'fr', parts: [{ kind: 'added', text: 'Titre' }] },
  ]);
  expect(differencesOf(first, content({ texts: { fr: { title: 'Titre' } } }), labelOf)).toEqual([]);
});
