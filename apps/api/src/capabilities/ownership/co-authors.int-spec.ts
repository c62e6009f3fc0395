import { invitationDays, invitationsPerHour, maxCoAuthors } from '@praxis/domain/ownership';
import { useApi } from '../../../test/api-harness';
import { aDraft, aPublishedPractice } from '../../../test/factories/practice.factory';
import { coAuthorOf, invitationTo } from '../../../test/ownership';
import { asCoordinator, asEditor, asMember, type Person } from '../../../test/people';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

interface Listed {
  id: string;
  address: string;
  state: string;
  account: { displayName: string } | null;
}

async function listedBy(person: Person, number: number): Promise<Listed[] | null | undefined> {
  const { practice } = await person.ask<{ practice: { coAuthors: Listed[] | null } | null }>(
    'query ($number: Int!) { practice(number: $number) { coAuthors { id address state account { displayName } } } }',
    { number },
  );
  return practice?.coAuthors;
}

async function desk(person: Person) {
  const { viewer } = await person.ask<{
    viewer: {
      invitations: { id: string; title: string; city: { slug: string } }[];
      coAuthored: { number: number }[];
      practices: { number: number }[];
    };
  }>(
    '{ viewer { invitations { id title city { slug } } coAuthored { number } practices { number } } }',
  );
  return viewer;
}

/** Whether the person finds the practice at all. */
async function sees(person: Person, number: number): Promise<boolean> {
  const { data } = await person.gql<{ practice: object | null }>(
    'query ($number: Int!) { practice(number: $number) { id } }',
    { number },
  );
  return (data?.practice ?? null) !== null;
}

const invite = (person: Person, number: number, address: string) =>
  person.change('inviteCoAuthor', { number, address });

describe('an invitation', () => {
  it('goes by mail to an account of another city, who reads and writes the draft once it is accepted', async () => {
    const { number, title } = await aDraft();
    const guest = asMember({ cities: { rotterdam: 'editor' }, language: 'fr' });
    const { email } = await guest.account();
    const editor = asEditor('aarhus');
    expect((await invite(editor, number, email.toUpperCase())).kind).toBe('InviteCoAuthorSuccess');
    await api.catchUp();
    const mail = api.mails.sent.at(-1);
    expect(mail?.to.address).toBe(email);
    expect(mail?.subject).toBe('Aarhus vous propose d’écrire une pratique avec elle');
    expect(mail?.text).toContain('https://praxis.example/fr/bureau');
    expect(mail?.text).not.toContain(title);
    expect(await sees(guest, number)).toBe(false);
    const [invitation] = (await desk(guest)).invitations;
    expect(invitation).toMatchObject({ title, city: { slug: 'aarhus' } });

    await guest.change('answerInvitation', { id: invitation?.id, accepts: true });
    expect(await sees(guest, number)).toBe(true);
    expect((await guest.write({ number }, { lessons: 'Ask the neighbours.' })).kind).toBe(
      'SaveDraftSuccess',
    );
    expect(await desk(guest)).toMatchObject({ invitations: [], coAuthored: [{ number }] });
    expect((await desk(guest)).practices.map((each) => each.number)).not.toContain(number);
    expect(await listedBy(editor, number)).toMatchObject([
      { address: email, state: 'ACCEPTED', account: {} },
    ]);
    expect(await listedBy(guest, number)).toBeNull();
  });

  it('ends in the same way when nobody has the address, and no mail is sent', async () => {
    const { number } = await aDraft();
    api.mails.sent.length = 0;
    const known = asMember();
    const outcomes = [
      await invite(asEditor('aarhus'), number, 'nobody@nowhere.example'),
      await invite(asEditor('aarhus'), number, (await known.account()).email),
    ];
    expect(outcomes[0]).toEqual(outcomes[1]);
    await api.catchUp();
    expect(api.mails.sent.map(({ to }) => to.address)).toEqual([(await known.account()).email]);
    const listed = await listedBy(asEditor('aarhus'), number);
    expect(listed?.map(({ state, account }) => ({ state, account }))).toEqual([
      { state: 'INVITED', account: null },
      { state: 'INVITED', account: null },
    ]);
  });

  it('is answered once, by its own address, and within fourteen days', async () => {
    const { number } = await aDraft();
    const guest = asMember();
    const id = await invitationTo({ number }, guest);
    const answer = (accepts: boolean, person = guest) =>
      person.change('answerInvitation', { id, accepts });
    expect((await answer(true, asMember())).kind).toBe('NOT_FOUND');
    api.clock.advance({ days: invitationDays });
    expect((await answer(true)).kind).toBe('InvitationOverProblem');
    expect((await desk(guest)).invitations).toEqual([]);
    expect((await listedBy(asEditor('aarhus'), number))?.[0]?.state).toBe('EXPIRED');
    await invite(asEditor('aarhus'), number, (await guest.account()).email);
    expect((await answer(false)).kind).toBe('AnswerInvitationSuccess');
    expect((await answer(true)).kind).toBe('InvitationOverProblem');
    expect((await listedBy(asEditor('aarhus'), number))?.[0]?.state).toBe('DECLINED');
    expect(await sees(guest, number)).toBe(false);
  });

  it('that was accepted is not asked again', async () => {
    const { number } = await aDraft();
    const guest = asMember();
    await coAuthorOf({ number }, guest);
    const before = await listedBy(asEditor('aarhus'), number);
    await invite(asEditor('aarhus'), number, (await guest.account()).email);
    expect(await listedBy(asEditor('aarhus'), number)).toEqual(before);
    expect(await sees(guest, number)).toBe(true);
  });

  it.each(['', 'ada', 'ada@city.example, bob@city.example', 'ada@city.example\nBcc: x@y.example'])(
    'is refused for the address “%s”',
    async (address) => {
      const { number } = await aDraft();
      const { kind, fields } = await invite(asEditor('aarhus'), number, address);
      expect({ kind, paths: fields?.map(({ path }) => path) }).toEqual({
        kind: 'InvalidInputProblem',
        paths: ['address'],
      });
      expect(await listedBy(asEditor('aarhus'), number)).toEqual([]);
    },
  );

  it('is refused when there are as many as can be, and when one person sends too many', async () => {
    const { number } = await aDraft();
    const editor = asEditor('aarhus');
    for (let i = 0; i < maxCoAuthors; i += 1)
      await invite(editor, number, `person${String(i)}@city.example`);
    expect(await invite(editor, number, 'one.more@city.example')).toMatchObject({
      kind: 'TooManyCoAuthorsProblem',
      limit: maxCoAuthors,
    });
    const { number: other } = await aDraft();
    for (let i = maxCoAuthors; i < invitationsPerHour; i += 1)
      await invite(editor, other, `person${String(i)}@city.example`);
    expect((await invite(editor, other, 'one.more@city.example')).kind).toBe(
      'TooManyAttemptsProblem',
    );
    expect((await invite(asEditor('aarhus'), other, 'one.more@city.example')).kind).toBe(
      'InviteCoAuthorSuccess',
    );
  });
});

describe('a co-author', () => {
  it('neither sends in, calls back, justifies nor withdraws, and invites nobody', async () => {
    const draft = await aDraft();
    const guest = asMember();
    await coAuthorOf(draft, guest);
    expect((await guest.submitDraft(draft)).kind).toBe('FORBIDDEN');
    expect((await guest.justify(draft, { 'en.title': 'No.' })).kind).toBe('FORBIDDEN');
    expect((await invite(guest, draft.number, 'ada@city.example')).kind).toBe('FORBIDDEN');
    await asEditor('aarhus').submitDraft(draft);
    expect((await guest.recallDraft(draft)).kind).toBe('FORBIDDEN');
    const published = await aPublishedPractice();
    await coAuthorOf(published, guest);
    expect((await guest.withdraw(published, 'No.')).kind).toBe('FORBIDDEN');
    expect((await guest.startDraft(published)).kind).toBe('FORBIDDEN');
    const other = await aDraft();
    expect((await guest.write(other, { lessons: 'No.' })).kind).toBe('NOT_FOUND');
  });

  it('of no verified city neither reads nor writes the annex of the draft', async () => {
    const draft = await aDraft({ annex: 'The back door, with Peter Jensen.' });
    const guest = asMember();
    await coAuthorOf(draft, guest);
    const { text } = await guest.gql(
      `query ($n: Int!) { practice(number: $n) { draft { annex { markdown } viewerCanWriteAnnex
         warnings { words } differences { field parts { text } } } } }`,
      { n: draft.number },
    );
    expect(text).toContain('"annex":null,"viewerCanWriteAnnex":false');
    expect(text).not.toMatch(/back door|Peter Jensen/);
    expect((await guest.saveDraft(draft, { facts: { annex: 'Mine.' } })).kind).toBe('FORBIDDEN');
    const [row] = await api.sql('select annex from practice_draft where practice_id = $1', [
      draft.id,
    ]);
    expect(row).toEqual({ annex: 'The back door, with Peter Jensen.' });
  });

  it('is let go by the team, or goes, and reads nothing from the next request on', async () => {
    const draft = await aDraft();
    for (const remover of [asCoordinator('aarhus'), null]) {
      const guest = asMember();
      const id = await coAuthorOf(draft, guest);
      expect(await sees(guest, draft.number)).toBe(true);
      const { kind } = await (remover ?? guest).change('removeCoAuthor', { id });
      expect(kind).toBe('RemoveCoAuthorSuccess');
      expect(await sees(guest, draft.number)).toBe(false);
      expect((await guest.write(draft, { lessons: 'Mine.' })).kind).toBe('NOT_FOUND');
    }
  });

  it('keeps nothing once the draft has become a version', async () => {
    const draft = await aDraft();
    const guest = asMember();
    await coAuthorOf(draft, guest);
    await api.sql('delete from practice_draft where practice_id = $1', [draft.id]);
    expect(await sees(guest, draft.number)).toBe(false);
    expect((await desk(guest)).coAuthored).toEqual([]);
  });
});
