import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPractice, aText, ingrid, richText } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

const page = '/en/practices/night-mentors-92/translate/fr';

const field = (name: string, given: object = {}) => ({
  field: name,
  standing: 'HUMAN',
  isUnchecked: false,
  isPrepared: false,
  follows: 2,
  translatedBy: null,
  difference: null,
  ...given,
});

function desk(given: object = {}, fields = [field('title')]) {
  return {
    viewer: ingrid,
    practice: aPractice({
      viewerCanTranslate: true,
      originalText: aText({
        problem: richText('Seen here.'),
        claims: [{ figure: 'Nine mentors', year: 2024, source: null }],
      }),
      translation: {
        language: 'FR',
        revision: 3,
        version: 2,
        updatedAt: null,
        updatedBy: null,
        hasMachine: false,
        machineAskedAt: null,
        machineFailedAt: null,
        viewerCanPublish: true,
        text: aText({ language: 'FR', title: 'Mentors de nuit', summary: 'Ils marchent.' }),
        fields,
        ...given,
      },
    }),
  };
}

const region = (name: string) => within(screen.getByRole('region', { name }));

test('a field that is out of date shows what changed in the original, and asks for a look', async () => {
  const difference = {
    field: 'title',
    language: 'EN',
    parts: [
      { kind: 'removed', text: 'Day' },
      { kind: 'added', text: 'Night' },
      { kind: 'same', text: ' mentors' },
    ],
  };
  await showSite(
    page,
    desk({}, [field('title', { standing: 'OUTDATED', follows: 1, difference })]),
  );
  expect(region('Title').getByText('Out of date')).toBeVisible();
  expect(region('Title').getByText('Day')).toBeVisible();
  expect(region('Title').getByRole('checkbox')).not.toBeChecked();
  expect(region('Title').getByRole('textbox')).toHaveValue('Mentors de nuit');
});

test('only what was changed is saved, in rows of the original', async () => {
  const sent: unknown[] = [];
  await showSite(page, {
    ...desk({}, [field('title'), field('claims', { standing: 'MISSING', follows: null })]),
    saveTranslation: ({ input }: { input: unknown }) => {
      sent.push(input);
      return { __typename: 'SaveTranslationSuccess', practice: aPractice() };
    },
  });
  await userEvent.type(region('Figures').getByRole('textbox', { name: 'Figure' }), 'Neuf mentors');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(sent).toMatchObject([
    {
      number: 92,
      language: 'FR',
      revision: 3,
      fields: { claims: [{ figure: 'Neuf mentors', year: 2024, source: null }] },
      checked: [],
    },
  ]);
});

test('words of a machine are published only by an act of their own', async () => {
  const asked: boolean[] = [];
  await showSite(page, {
    ...desk({}, [field('title', { standing: 'MACHINE', isUnchecked: true, isPrepared: true })]),
    publishTranslation: ({ input }: { input: { publishUnchecked: boolean } }) => {
      asked.push(input.publishUnchecked);
      return input.publishUnchecked
        ? { __typename: 'PublishTranslationSuccess', practice: aPractice() }
        : {
            __typename: 'TranslationUncheckedProblem',
            code: 'X',
            message: 'in English',
            uncheckedFields: ['title'],
          };
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Save and publish' }));
  expect(screen.getByRole('alert')).toHaveTextContent(/checked by nobody/);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Publish words of the machine/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Save and publish' }));
  expect(asked).toEqual([false, true]);
  expect(await screen.findByText('Published.')).toBeVisible();
});

test('a machine is offered where there is one, and its failure is told', async () => {
  const fields = [field('title', { standing: 'MISSING', follows: null })];
  await showSite(
    page,
    desk({ hasMachine: true, machineFailedAt: '2026-03-02T09:00:00.000Z' }, fields),
  );
  expect(screen.getByRole('button', { name: /Let the machine draft/ })).toBeVisible();
  expect(screen.getByText(/The translation engine failed/)).toBeVisible();
});

test('somebody else’s save in between is told, and what was written stays', async () => {
  await showSite(page, {
    ...desk(),
    saveTranslation: {
      __typename: 'TranslationChangedProblem',
      code: 'X',
      message: 'in English',
      currentRevision: 4,
    },
  });
  const title = region('Title').getByRole('textbox');
  await userEvent.clear(title);
  await userEvent.type(title, 'Les mentors');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert')).toHaveTextContent(/Somebody else has worked/);
  expect(region('Title').getByRole('textbox')).toHaveValue('Les mentors');
});
