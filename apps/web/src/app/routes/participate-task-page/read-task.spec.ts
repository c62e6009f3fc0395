import type { OwnRequestFragment } from '../../../shared/apollo/generated/operations';
import { answersIn, controlOf, rowsOf, visitsAfter } from './read-task';

const person = (name: string, language: string) => ({
  __typename: 'Participant',
  ...{ name, function: 'MAYOR', title: '', accessNeeds: `${name}’s ramp`, dietNeeds: '' },
  languages: [{ __typename: 'Term', code: language, label: language }],
});
const request = {
  answers: { people: [person('Noor', 'fr'), person('Els', 'es')], fieldVisits: ['a', 'b', 'c'] },
  summit: { participationCall: { delegationMax: 3 } },
} as unknown as OwnRequestFragment;

test.each([
  ['add:d', ['a', 'b', 'c', 'd']],
  ['add:a', ['b', 'c', 'a']],
  ['remove:b', ['a', 'c']],
  ['up:c', ['a', 'c', 'b']],
  ['up:a', ['a', 'b', 'c']],
  ['down:a', ['b', 'a', 'c']],
  ['down:c', ['a', 'b', 'c']],
  ['up:strange', ['a', 'b', 'c']],
  ['', ['a', 'b', 'c']],
])('the button %j puts field visits in order', (move, expected) => {
  expect(visitsAfter(['a', 'b', 'c'], move)).toEqual(expected);
});

test('there are never more field visits than can be wanted', () => {
  expect(visitsAfter(['a', 'b', 'c', 'd', 'e'], 'add:f')).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('whoever is taken away takes languages and needs along; the others keep theirs', () => {
  const form = { 'name-0': '', 'function-0': '', 'name-1': 'Els Maes', 'function-1': 'OFFICER' };
  expect(answersIn('people', form, request)).toEqual({
    people: [
      {
        ...{ name: 'Els Maes', function: 'OFFICER', title: '', languages: ['es'] },
        ...{ accessNeeds: 'Els’s ramp', dietNeeds: '' },
      },
    ],
  });
  // What the API says of the first of them stands at the second row.
  expect(controlOf('people', 'people.0.name', form, request)).toBe('name-1');
});

test('a topic changes what it asks of people, and nothing else of them', () => {
  const { people } = answersIn(
    'languages',
    { 'languages-0': 'en\nfr', 'languages-1': '' },
    request,
  );
  expect(people?.map(({ name, languages }) => [name, languages])).toEqual([
    ['Noor', ['en', 'fr']],
    ['Els', []],
  ]);
  expect(people?.[1]?.accessNeeds).toBe('Els’s ramp');
});

test('what was not chosen is left out, and no city of Praxis is said', () => {
  expect(answersIn('authority', { authority: 'Gent', category: 'CITY' }, request)).toEqual({
    ...{ authority: 'Gent', category: 'CITY', city: '', country: null, authoritySize: null },
    ...{ isFirstAttendance: null, contactAddress: '' },
  });
});

test('there is room for one more, as far as the call goes', () => {
  expect(rowsOf(request)).toBe(3);
});

test.each([
  ['people', 'name-0'],
  ['people.1.languages', 'languages-1'],
  ['fieldVisits.0', 'visits'],
  ['contactAddress', 'contactAddress'],
])('a fault of %s stands at the control %s', (path, control) => {
  expect(controlOf('languages', path, {}, request)).toBe(control);
});
