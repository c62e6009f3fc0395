import { screen, within } from '@testing-library/react';
import { aPractice, aText, richText } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

const page = '/en/practices/night-mentors-92';
const standing = (field: string, how: string, isUnchecked = false) => ({
  field,
  standing: how,
  isUnchecked,
});

/** Written in French; shown in English as far as that goes. */
const translated = (fieldStandings: object[], origin = 'HUMAN') =>
  aPractice({
    originalLanguage: 'FR',
    text: aText({ origin, fieldStandings, problem: richText('What was seen.') }),
    originalText: aText({
      language: 'FR',
      problem: richText('Ce qui a été vu.'),
      lessons: richText('Ce qui a été appris.'),
    }),
  });

const problem = () => screen.getByRole('region', { name: 'The problem and the aim' });
const lessons = () => screen.getByRole('region', { name: 'Lessons, and what did not work' });

test('a part whose original has changed says so, and only that part', async () => {
  await showSite(page, {
    practice: translated([
      standing('title', 'HUMAN'),
      standing('problem', 'OUTDATED'),
      standing('lessons', 'MISSING'),
    ]),
  });
  expect(problem()).toHaveTextContent('The original has changed since this was translated.');
  expect(screen.getAllByText('The original has changed since this was translated.')).toHaveLength(
    1,
  );
  expect(screen.getByText(/one part is out of date, and marked/)).toBeVisible();
});

test('a part that is not translated is read in the original, and says in which language', async () => {
  await showSite(page, { practice: translated([standing('lessons', 'MISSING')]) });
  expect(lessons()).toHaveTextContent('Not translated yet: this is in Français.');
  expect(within(lessons()).getByText('Ce qui a été appris.').closest('[lang]')).toHaveAttribute(
    'lang',
    'fr',
  );
});

test('words of a machine bear their label where they stand', async () => {
  await showSite(page, {
    practice: translated([standing('problem', 'MACHINE', true)], 'MACHINE'),
  });
  expect(problem()).toHaveTextContent('Machine translation, not checked.');
  expect(screen.getByText(/It may contain mistakes/)).toBeVisible();
});

test('what is up to date bears no label', async () => {
  await showSite(page, { practice: translated([standing('problem', 'MACHINE_CHECKED')]) });
  expect(problem()).not.toHaveTextContent(/changed since|not checked|Not translated/);
});

test('whoever may translate finds the way to each other language', async () => {
  await showSite(page, { practice: { ...translated([]), viewerCanTranslate: true } });
  expect(screen.getByRole('link', { name: 'Translate into English' })).toHaveAttribute(
    'href',
    '/en/practices/night-mentors-92/translate/en',
  );
  expect(screen.queryByRole('link', { name: 'Translate into Français' })).toBeNull();
});
