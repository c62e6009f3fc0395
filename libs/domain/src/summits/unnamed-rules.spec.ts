import { isNamed, unnamedSpeaker, withoutName, withoutSpeaker } from './unnamed-rules';

const ada = { name: 'Ada Núñez', role: 'Mayor', city: 'Lleida' };
const bo = { name: 'Bo Dahl', role: null, city: null };

test('the place of a speaker stays, without name, function and city', () => {
  expect(
    withoutSpeaker([ada, bo, { ...ada, name: 'ADA  NUNEZ', city: null }], 'Ada Núñez'),
  ).toEqual([unnamedSpeaker, bo, unnamedSpeaker]);
  expect(isNamed(unnamedSpeaker, 'Ada Núñez')).toBe(false);
  expect(isNamed(ada, 'Ada')).toBe(false);
});

test.each([
  ['Ada Núñez opened.', 'a speaker who asked not to be named opened.'],
  [
    'Then ADA NUNEZ’s word, and Ada  Núñez.',
    'Then a speaker who asked not to be named’s word, and a speaker who asked not to be named.',
  ],
  ['Ada Núñezson and Adamo Núñez came.', 'Ada Núñezson and Adamo Núñez came.'],
  ['Mentors meet.', 'Mentors meet.'],
])('%j becomes %j', (text, expected) => {
  expect(withoutName(text, 'Ada Núñez', 'en')).toBe(expected);
});

test('a mark stands in the language of the text', () => {
  expect(withoutName('Avec Ada Núñez', 'ada nuñez', 'fr')).toBe(
    'Avec une personne qui a demandé à ne pas être nommée',
  );
});

test('what has no letters names nobody', () => {
  expect(withoutName('– and –', '–', 'en')).toBe('– and –');
});
