import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showSite } from '../../testing/show-site';

const page = '/en/speakers/a-key';

/** An invitation that is answered by what is pressed. */
function invited() {
  const invitation = {
    name: 'Ada Núñez',
    answer: null as string | null,
    summitTitle: 'Next Summit',
    summitTitleLanguage: 'EN',
    sessionTitle: 'Opening',
    sessionTitleLanguage: 'EN',
    day: '2027-05-10',
    startTime: '09:30',
    endTime: '10:30',
    timeZone: 'Europe/Madrid',
    room: null,
    venue: 'Saló de Cent',
    sessionSlug: 'opening',
    summitSlug: 'barcelona-2027',
    isAddressKept: true,
    briefDelta: null,
  };
  return {
    speakerInvitation: () => invitation,
    answerSpeakerInvitation: ({ input }: { input: { key: string; answer: string } }) => {
      expect(input.key).toBe('a-key');
      invitation.answer = input.answer;
      invitation.isAddressKept &&= input.answer === 'CONFIRMED';
      return { __typename: 'AnswerSpeakerInvitationSuccess', invitation };
    },
    forgetSpeakerAddress: () => {
      invitation.isAddressKept = false;
      return { __typename: 'ForgetSpeakerAddressSuccess', invitation };
    },
    removeOwnName: { __typename: 'RemoveOwnNameSuccess', summitSlug: 'barcelona-2027' },
  };
}

test('one press answers, and the wrong one is mended by another', async () => {
  await showSite(page, invited());
  const main = screen.getByRole('main');
  expect(main).toHaveTextContent('10 May 2027, 09:30–10:30 (Europe/Madrid)');
  expect(screen.queryByText(/Thank you/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'I do not come' }));
  expect(await screen.findByText(/know that you do not come/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'I come' }));
  expect(await screen.findByText(/know that you come/)).toBeVisible();
});

test('an address is kept until she declines or one press has it forgotten', async () => {
  await showSite(page, invited());
  expect(screen.getByText(/kept, encrypted, until the session is over/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Forget my address' }));
  expect(await screen.findByText('Your mail address has been deleted.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Forget my address' })).not.toBeInTheDocument();
});

test('what taking a name out means is said before it is done', async () => {
  await showSite(page, invited());
  const button = screen.getByText('Take my name out of the summit');
  expect(button).not.toBeVisible();
  await userEvent.click(screen.getByText('Take my name out'));
  expect(screen.getByText(/It cannot be taken back, and this link works no longer/)).toBeVisible();
  expect(button).toBeVisible();
});

test('whoever has no name any more is told so', async () => {
  await showSite(`${page}?unnamed`, { speakerInvitation: null });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Your name has been taken out',
  );
});

test('a link that is over says so', async () => {
  await showSite(page, { speakerInvitation: null });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This link no longer works');
  expect(screen.queryByRole('button', { name: 'I come' })).not.toBeInTheDocument();
});

test('what went wrong is said where the buttons are', async () => {
  await showSite(page, {
    ...invited(),
    answerSpeakerInvitation: {
      __typename: 'SpeakerInvitationOverProblem',
      code: 'X',
      message: 'x',
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'I come' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This link no longer answers');
});
