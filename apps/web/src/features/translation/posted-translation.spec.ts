import type { TextFieldName } from '@praxis/domain/practices';
import { writtenValues, type WrittenValue } from '../../shared/practice-fields/written-values';
import { changedFields, checkedFields } from './posted-translation';

const values = (
  said: Partial<Record<TextFieldName, WrittenValue>>,
): Record<TextFieldName, WrittenValue> => ({ ...writtenValues(null), ...said });

const claim = { figure: 'Nine mentors', year: 2024, source: 'The city' };
const original = values({ title: 'Mentors', objectives: ['Trust', 'Work'], claims: [claim] });

test('only what is different is sent, and what was emptied is emptied', () => {
  const now = values({ title: 'Mentors', summary: 'Une phrase.' });
  expect(
    changedFields({ 'text.title': 'Les mentors', 'text.summary': ' ' }, original, now),
  ).toEqual({ title: 'Les mentors', summary: null });
  expect(changedFields({ 'text.title': 'Mentors ' }, original, now)).toEqual({});
});

test('each line of a list is an entry, however a browser breaks lines', () => {
  expect(
    changedFields({ 'text.objectives': 'Confiance\r\n\r\n Travail ' }, original, values({})),
  ).toEqual({ objectives: ['Confiance', 'Travail'] });
});

test('rows keep years and codes of the original, and are sent when a word of theirs is there', () => {
  const form = { 'text.claims.0.figure': 'Neuf mentors', 'text.claims.0.source': '' };
  expect(changedFields(form, original, values({}))).toEqual({
    claims: [{ figure: 'Neuf mentors', year: 2024, source: null }],
  });
  const empty = { 'text.claims.0.figure': '', 'text.claims.0.source': '' };
  expect(changedFields(empty, original, values({}))).toEqual({});
  expect(changedFields(empty, original, values({ claims: [claim] }))).toEqual({ claims: null });
});

test('what is ticked is checked', () => {
  expect(checkedFields({ 'checked.summary': 'yes', 'checked.title': '' })).toEqual(['summary']);
});
