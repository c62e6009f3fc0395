import { useApi } from '../../../test/api-harness';
import {
  completeFacts,
  completePrivateFacts,
  completeText,
} from '../../../test/factories/practice.factory';
import {
  asAdministrator,
  asEditor,
  asMember,
  asOrganiser,
  asReviewer,
  type Person,
} from '../../../test/people';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

/** A complete draft that somebody of the secretariat has begun for a city. */
async function drafted(writer: Person, city = 'aarhus'): Promise<{ number: number }> {
  const { title, ...text } = completeText('Mentors at night');
  const { otherPlaces: _none, ...facts } = { ...completeFacts, ...completePrivateFacts };
  const { practice, kind } = await writer.createPractice({ city, title, facts, text });
  if (practice === undefined) throw new Error(`Nothing was begun, but ${kind}`);
  return practice;
}

async function stateOf(person: Person, { number }: { number: number }) {
  const { practice } = await person.ask<{
    practice: { publication: string; draft: Record<string, unknown> | null } | null;
  }>(
    'query ($n: Int!) { practice(number: $n) { publication draft { state isOnBehalf awaitsCity cityApprovedAt viewerCanApprove } } }',
    { n: number },
  );
  return practice;
}

const approve = (person: Person, { number }: { number: number }, revision = 1) =>
  person.change('approveDraft', { number, revision });

it('a draft of the secretariat is published after the city has approved it, and not before', async () => {
  const organiser = asOrganiser();
  const editor = asEditor('aarhus');
  await editor.sessionCookie();
  const elsewhere = asEditor('rotterdam');
  const practice = await drafted(organiser);
  expect(await stateOf(organiser, practice)).toMatchObject({
    publication: 'UNPUBLISHED',
    draft: { state: 'EDITING', isOnBehalf: true },
  });
  expect(await stateOf(asAdministrator(), practice)).not.toBeNull();
  for (const person of [elsewhere, asMember(), asReviewer()])
    expect(await stateOf(person, practice)).toBeNull();

  expect((await organiser.submitDraft(practice)).kind).toBe('SubmitDraftSuccess');
  await api.catchUp();
  const team = (
    await api.sql<{ email: string }>(
      `select a.email from account a join membership m on m.account_id = a.id join city c on c.id = m.city_id where c.slug = 'aarhus'`,
    )
  ).map(({ email }) => email);
  expect(api.mails.sent.map(({ to }) => to.address).sort()).toEqual(team.sort());
  expect(api.mails.sent[0]?.text).toContain('https://praxis.example/en/practices/');
  expect(api.mails.sent[0]?.subject).toBe('A practice was drafted for Aarhus: please read it');

  const reviewer = asReviewer();
  expect((await reviewer.decideReview(practice, 'APPROVE')).kind).toBe(
    'CityApprovalMissingProblem',
  );
  expect(await stateOf(reviewer, practice)).toMatchObject({
    publication: 'UNPUBLISHED',
    draft: { awaitsCity: true, viewerCanApprove: false },
  });
  expect((await approve(organiser, practice)).kind).toBe('FORBIDDEN');
  expect((await approve(elsewhere, practice)).kind).toBe('NOT_FOUND');
  expect((await approve(editor, practice, 7)).kind).toBe('DraftChangedProblem');
  expect(await stateOf(editor, practice)).toMatchObject({ draft: { viewerCanApprove: true } });
  expect((await approve(editor, practice)).kind).toBe('ApproveDraftSuccess');
  expect((await approve(editor, practice)).kind).toBe('ApproveDraftSuccess');
  expect(await stateOf(organiser, practice)).toMatchObject({
    draft: { awaitsCity: false, viewerCanApprove: false },
  });
  expect((await reviewer.decideReview(practice, 'APPROVE')).kind).toBe('DecideReviewSuccess');
  expect(await stateOf(organiser, practice)).toEqual({ publication: 'PUBLISHED', draft: null });
  expect((await organiser.startDraft(practice)).kind).toBe('FORBIDDEN');
});

it('what is sent in anew is approved anew', async () => {
  const organiser = asOrganiser();
  const editor = asEditor('aarhus');
  const practice = await drafted(organiser);
  await organiser.submitDraft(practice);
  await approve(editor, practice);
  await asReviewer().decideReview(practice, 'REQUEST_CHANGES', { reason: 'Tell more.' });
  await organiser.write(practice, { lessons: 'More was learnt.' });
  await organiser.submitDraft(practice, 2);
  const { kind } = await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
  expect(kind).toBe('CityApprovalMissingProblem');
  await approve(editor, practice, 2);
  await organiser.recallDraft(practice);
  await organiser.submitDraft(practice, 2);
  expect((await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 })).kind).toBe(
    'CityApprovalMissingProblem',
  );
});

it('a city that calls it back and sends it in itself has given its word', async () => {
  const practice = await drafted(asOrganiser());
  await asOrganiser().submitDraft(practice);
  const editor = asEditor('aarhus');
  await editor.recallDraft(practice);
  await editor.write(practice, { lessons: 'What we have learnt ourselves.' });
  await editor.submitDraft(practice, 2);
  expect((await approve(editor, practice, 2)).kind).toBe('DraftLockedProblem');
  expect((await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 })).kind).toBe(
    'DecideReviewSuccess',
  );
});

it('no mail is sent for what was called back meanwhile', async () => {
  const practice = await drafted(asOrganiser(), 'rotterdam');
  await asEditor('rotterdam').sessionCookie();
  await api.catchUp();
  api.mails.sent.length = 0;
  await asOrganiser().submitDraft(practice);
  await asOrganiser().recallDraft(practice);
  await api.catchUp();
  expect(api.mails.sent).toEqual([]);
});

it('who reviews and belongs to the secretariat does not judge what they have sent in', async () => {
  const both = asMember({ roles: ['organiser', 'reviewer'] });
  const practice = await drafted(both);
  await both.submitDraft(practice);
  await approve(asEditor('aarhus'), practice);
  expect((await both.decideReview(practice, 'APPROVE')).kind).toBe('FORBIDDEN');
  expect((await asReviewer().decideReview(practice, 'APPROVE')).kind).toBe('DecideReviewSuccess');
});

it('drafts that cities begin themselves are not for the secretariat', async () => {
  const { practice } = await asEditor('aarhus').createPractice();
  expect(practice && (await stateOf(asOrganiser(), practice))).toBeNull();
  const { viewer } = await asOrganiser().ask<{
    viewer: { draftsOnBehalf: { number: number }[] };
  }>('{ viewer { draftsOnBehalf { number } } }');
  expect(viewer.draftsOnBehalf.map(({ number }) => number)).not.toContain(practice?.number);
});
