import type { TextChange, TextFieldName } from '../practices';
import type { WordsWithStates } from './field-states';
import {
  fieldsForMachine,
  fieldsOfWork,
  noWork,
  uncheckedOf,
  withWork,
  workAfterMachine,
  workAfterSave,
  type TranslationWork,
} from './translation-work';

const original: WordsWithStates = {
  text: { title: 'Mentors', summary: 'They meet weekly.', problem: 'Seen here.' },
  states: {
    title: { origin: 'original', revision: 1, by: null },
    summary: { origin: 'original', revision: 2, by: null },
    problem: { origin: 'original', revision: 1, by: null },
  },
};
const published: WordsWithStates = {
  text: { title: 'Mentors', summary: 'Ils se voient.' },
  states: {
    title: { origin: 'human', revision: 1, by: 'old' },
    summary: { origin: 'human', revision: 1, by: 'old' },
  },
};
const save = (
  work: TranslationWork,
  fields: TextChange,
  checked: TextFieldName[] = [],
): TranslationWork => workAfterSave(published, work, { fields, checked, version: 2, by: 'me' });

describe('a save', () => {
  it('makes what was written a person’s, following the original that was read', () => {
    const work = save(noWork, { summary: 'Ils se voient chaque semaine.' });
    expect(work).toEqual({
      words: { summary: 'Ils se voient chaque semaine.' },
      states: { summary: { origin: 'human', revision: 2, by: 'me' } },
    });
    expect(fieldsOfWork(published, work)).toEqual(['summary']);
  });

  it('changes nothing when the words are as they were and nobody says that they are right', () => {
    expect(save(noWork, { title: 'Mentors' })).toEqual(noWork);
  });

  it('brings up to date what was compared and is right as it stands', () => {
    const work = save(noWork, {}, ['summary']);
    expect(withWork(published, work)).toMatchObject({
      text: { summary: 'Ils se voient.' },
      states: { summary: { origin: 'human', revision: 2, by: 'me' } },
    });
    expect(fieldsOfWork(published, work)).toEqual(['summary']);
  });

  it('empties a field, which is work too', () => {
    const work = save(noWork, { summary: null });
    expect(withWork(published, work).text).toEqual({ title: 'Mentors' });
    expect(fieldsOfWork(published, work)).toEqual(['summary']);
  });

  it('checks nothing that is not there', () => {
    expect(save(noWork, {}, ['problem'])).toEqual(noWork);
  });
});

describe('a machine', () => {
  const done = (): TranslationWork =>
    workAfterMachine(noWork, { summary: 'M.', problem: 'M.' }, { version: 2, by: null });

  it('is asked for what is missing or out of date, and for nothing that somebody works on', () => {
    expect(fieldsForMachine(original, published, noWork)).toEqual(['summary', 'problem']);
    expect(fieldsForMachine(original, published, save(noWork, { problem: 'Vu ici.' }))).toEqual([
      'summary',
    ]);
  });

  it('leaves what a person has written meanwhile', () => {
    const work = workAfterMachine(
      save(noWork, { problem: 'Vu ici.' }),
      { problem: 'M.' },
      { version: 2, by: null },
    );
    expect(work.words.problem).toBe('Vu ici.');
  });

  it('is unchecked until a person says so field by field', () => {
    expect(uncheckedOf(published, done())).toEqual(['summary', 'problem']);
    const checked = save(done(), {}, ['summary']);
    expect(uncheckedOf(published, checked)).toEqual(['problem']);
    expect(checked.states.summary).toEqual({ origin: 'machine-checked', revision: 2, by: 'me' });
  });

  it('is no longer there where a person writes it anew', () => {
    expect(save(done(), { summary: 'Mieux.' }).states.summary?.origin).toBe('human');
  });
});
