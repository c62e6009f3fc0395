import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDraft, aPractice, aWarning, ingrid } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

interface Said {
  warning: string;
  reason: string | null;
}

const page = '/en/practices/night-mentors-92/edit/check';
const name = aWarning();
const number = aWarning({
  kind: 'PHONE_NUMBER',
  field: 'outcomes',
  row: 1,
  part: 'source',
  words: '8731 4000',
  language: 'FR',
});
const kept = {
  reason: 'He is the mayor.',
  justifiedAt: '2026-03-02T09:00:00.000Z',
  justifiedBy: { id: 'account-ingrid', displayName: 'Ingrid Holm' },
};

/** A draft with passages; what is said of them is kept, and it is sent when something is said of all. */
function warned(given: object = {}) {
  const said: Said[] = [];
  const sent: number[] = [];
  const warnings = [name, number];
  const practice = aPractice({
    viewerCanEdit: true,
    viewerCanSubmit: true,
    draft: aDraft({ warnings, ...given }),
  });
  return {
    said,
    sent,
    answers: {
      viewer: ingrid,
      practice,
      justifyWarnings: ({ input }: { input: { justifications: Said[] } }) => {
        said.push(...input.justifications);
        return { __typename: 'JustifyWarningsSuccess', practice };
      },
      submitDraft: ({ input }: { input: { revision: number } }) => {
        const open = warnings.filter(
          ({ id }) => !said.some(({ warning, reason }) => warning === id && reason !== null),
        );
        if (open.length > 0)
          return { __typename: 'WarningsOpenProblem', code: 'X', message: 'M', warnings: open };
        sent.push(input.revision);
        return { __typename: 'SubmitDraftSuccess', practice };
      },
    },
  };
}

const reasons = () => screen.getAllByRole('textbox', { name: 'Why this may stand' });
const press = (button: string) => userEvent.click(screen.getByRole('button', { name: button }));

test('each passage is marked in its place, in its language, with a way to its field', async () => {
  await showSite(page, warned().answers);
  const [first, second] = screen.getAllByRole('blockquote');
  expect(first?.querySelector('mark')).toHaveTextContent('Peter Jensen');
  expect(first?.textContent).toBe('With [marked: Peter Jensen]  it began.');
  expect(first).toHaveAttribute('lang', 'en');
  expect(second).toHaveAttribute('lang', 'fr');
  expect(
    screen.getByRole('heading', { name: /^What came of it, 2: Source \(Français\)/ }),
  ).toBeVisible();
  expect(screen.getByText('A telephone number')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Change it: Lessons' })).toHaveAttribute(
    'href',
    '/en/practices/night-mentors-92/edit/results#text.lessons',
  );
  expect(screen.getByRole('link', { name: 'Change it: What came of it' })).toHaveAttribute(
    'href',
    '/en/practices/night-mentors-92/edit/results#text.outcomes.1.source',
  );
  expect(screen.getByText(/^2 passages are still to be changed/)).toBeVisible();
});

test('it is not sent while nothing is said of a passage, and nothing typed is lost', async () => {
  const { said, sent, answers } = warned();
  await showSite(page, answers);
  await userEvent.type(reasons()[0] ?? document.body, 'He is the mayor.');
  await press('Send to review');
  const summary = await screen.findByRole('alert', { name: 'There is a problem' });
  expect(summary).toHaveFocus();
  expect(within(summary).getByRole('link')).toHaveAttribute('href', `#reason-${number.id}`);
  expect(document.title).toMatch(/^Error: /);
  expect(reasons()[0]).toHaveValue('He is the mayor.');
  expect(reasons()[1]).toBeInvalid();
  expect(said).toEqual([
    { warning: name.id, reason: 'He is the mayor.' },
    { warning: number.id, reason: null },
  ]);
  expect(sent).toEqual([]);
});

test('it is sent when something is said of every passage', async () => {
  const { sent, answers } = warned({ revision: 7 });
  await showSite(page, answers);
  await userEvent.type(reasons()[0] ?? document.body, 'He is the mayor.');
  await userEvent.type(reasons()[1] ?? document.body, 'The helpline.');
  await press('Send to review');
  await screen.findByRole('heading', { level: 1, name: 'Night mentors' });
  expect(sent).toEqual([7]);
});

test('what is said can be kept before anything is sent, and gaps do not stand in its way', async () => {
  const gap = { field: 'summary', task: 'BASICS', reason: 'missing' };
  const { said, sent, answers } = warned({ gaps: [gap] });
  await showSite(page, answers);
  expect(screen.queryByRole('button', { name: 'Send to review' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Summary' })).toHaveAttribute(
    'href',
    '/en/practices/night-mentors-92/edit/basics#text.summary',
  );
  await userEvent.type(reasons()[0] ?? document.body, 'He is the mayor.');
  await press('Keep what I wrote, and send later');
  await screen.findByRole('heading', { level: 1, name: 'Check and send' });
  expect(said[0]).toEqual({ warning: name.id, reason: 'He is the mayor.' });
  expect(sent).toEqual([]);
});

test('what was said before stands there with its day and author', async () => {
  const warnings = [aWarning({ justification: kept })];
  await showSite(page, warned({ warnings }).answers);
  expect(reasons()[0]).toHaveValue('He is the mayor.');
  expect(screen.getByText(/^Kept on .*Ingrid Holm/)).toBeVisible();
  expect(screen.getByText(/^It is said of every passage/)).toBeVisible();
});

test('an address that is more exact than the place is shown is changed, not explained', async () => {
  const address = aWarning({ kind: 'EXACT_ADDRESS', isJustifiable: false });
  const draft = aDraft({ warnings: [address] });
  const practice = aPractice({ viewerCanEdit: true, viewerCanSubmit: true, draft });
  const submitDraft = {
    __typename: 'WarningsOpenProblem',
    code: 'X',
    message: 'M',
    warnings: [address],
  };
  await showSite(page, { viewer: ingrid, practice, submitDraft });
  expect(screen.queryByRole('textbox', { name: 'Why this may stand' })).toBeNull();
  expect(
    screen.getByRole('link', { name: 'choose anew how exactly the place is shown' }),
  ).toHaveAttribute(
    'href',
    '/en/practices/night-mentors-92/edit/documents#facts.locationPrecision',
  );
  await press('Send to review');
  const summary = await screen.findByRole('alert', { name: 'There is a problem' });
  expect(within(summary).getByRole('link')).toHaveTextContent(/show the place exactly/);
  expect(within(summary).getByRole('link')).toHaveAttribute('href', `#reason-${address.id}`);
});

describe('a minor edit', () => {
  const asked: (string | null)[] = [];
  const answers = (given: object = {}) => {
    const practice = aPractice({
      viewerCanEdit: true,
      viewerCanSubmit: true,
      draft: aDraft(),
      ...given,
    });
    return {
      viewer: ingrid,
      practice,
      submitDraft: ({ input }: { input: { minorEdit: string | null } }) => {
        asked.push(input.minorEdit);
        return { __typename: 'SubmitDraftSuccess', practice };
      },
    };
  };
  const box = () => screen.getByRole('checkbox', { name: /^It is a minor edit/ });
  const change = () => screen.getByRole('textbox', { name: /what have you changed/ });

  test('is sent with what was changed, and not without', async () => {
    await showSite(page, answers());
    await userEvent.click(box());
    await press('Send to review');
    await screen.findByRole('alert', { name: 'There is a problem' });
    expect(asked).toEqual([]);
    expect(box()).toBeChecked();
    await userEvent.type(change(), 'A typing error.');
    await press('Send to review');
    await screen.findByRole('heading', { level: 1, name: 'Night mentors' });
    expect(asked.splice(0)).toEqual(['A typing error.']);
  });

  test('is not said of when the box is not ticked', async () => {
    await showSite(page, answers());
    await press('Send to review');
    await screen.findByRole('heading', { level: 1, name: 'Night mentors' });
    expect(asked.splice(0)).toEqual([null]);
  });

  test('is not asked about before anything is published', async () => {
    await showSite(page, answers({ currentVersion: null, publication: 'UNPUBLISHED' }));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
