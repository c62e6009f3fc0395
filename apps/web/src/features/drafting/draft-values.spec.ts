import { fieldOfDraftName, fieldOfPath, inputOf, placeOfPath } from './draft-values';

test('only what was changed is sent, facts apart from words', () => {
  expect(inputOf(12, 3, 'EN', { 'text.title': 'New', 'facts.topics': ['mentoring'] })).toEqual({
    number: 12,
    revision: 3,
    facts: { topics: ['mentoring'] },
    texts: [{ language: 'EN', fields: { title: 'New' } }],
  });
  expect(inputOf(12, 3, 'EN', { 'text.title': 'New' })).toMatchObject({ facts: null });
});

test('lines that were not begun are left out, rows keep their places', () => {
  const links = [
    { address: '', label: null, language: null },
    { address: 'https://a.example', label: null, language: null },
  ];
  expect(
    inputOf(1, 1, 'FR', { 'facts.links': links, 'text.objectives': ['One', ' '] }),
  ).toMatchObject({
    facts: { links },
    texts: [{ fields: { objectives: ['One'] } }],
  });
});

test.each([
  ['texts.0.fields.title', 'text.title'],
  ['facts.links.2.address', 'facts.links'],
  ['revision', 'revision'],
])('the path %s is the field %s', (path, field) => {
  expect(fieldOfPath(path)).toBe(field);
});

test.each([
  ['en.title', 'text.title'],
  ['facts.topics', 'facts.topics'],
])('what the draft calls %s is the field %s', (name, field) => {
  expect(fieldOfDraftName(name)).toBe(field);
});

test.each([
  ['texts.0.fields.outcomes.2.source', 'text.outcomes.2.source'],
  ['facts.links.2.address', 'facts.links.2.address'],
  ['texts.0.fields.objectives.3', 'text.objectives'],
  ['facts.topics.0', 'facts.topics'],
])('the fault at %s belongs to %s', (path, place) => {
  expect(placeOfPath(path)).toBe(place);
});
