import { useApi } from '../../../test/api-harness';
import { aPlannedSession, aSummit, sessionInput } from '../../../test/factories/summit.factory';
import type { Outcome } from '../../../test/outcome';
import { asOrganiser, asVisitor } from '../../../test/people';
import { SpeakersService } from './speakers.service';

const api = useApi();
const name = 'Ada Núñez';
const address = 'ada@lleida.example';

const ask = (session: { id: string }, over: object = {}): Promise<Outcome> =>
  asOrganiser().change('askSpeaker', {
    session: session.id,
    name,
    address,
    language: 'FR',
    ...over,
  });

/** The key in the last mail. */
async function keyOfLastMail(): Promise<string> {
  await api.catchUp();
  return /intervenants\/(\S+)/.exec(api.mails.sent.at(-1)?.text ?? '')?.[1] ?? '';
}

const find = (key: string): Promise<{ speakerInvitation: Record<string, unknown> | null }> =>
  asVisitor().ask(
    `query Q($key: String!) { speakerInvitation(key: $key) {
       name answer summitTitle sessionTitle day startTime endTime timeZone room venue
     } }`,
    { key },
    'fr',
  );

const answer = async (key: string, said: string): Promise<string> =>
  (await asVisitor().change('answerSpeakerInvitation', { key, answer: said })).kind;

interface Asked {
  name: string;
  askedAt: string | null;
  answer: string | null;
}
const speakersOf = async (slug: string): Promise<Asked[]> =>
  (
    await asOrganiser().ask<{ summit: { programme: { sessions: { speakers: Asked[] }[] } } }>(
      `query Q($slug: String!) { summit(slug: $slug) { programme { sessions { speakers { name askedAt answer } } } } }`,
      { slug },
    )
  ).summit.programme.sessions.flatMap(({ speakers }) => speakers);

const stored = (): Promise<{ address: string | null }[]> =>
  api.sql('select address from speaker_invitation order by asked_at, id');

describe('a speaker who is asked', () => {
  it('answers by the link in her language, without an account, and may change her mind', async () => {
    const summit = await aSummit();
    const session = await aPlannedSession(summit);
    expect(await speakersOf(summit.slug)).toEqual([{ name, askedAt: null, answer: null }]);
    expect((await ask(session)).kind).toBe('AskSpeakerSuccess');
    const key = await keyOfLastMail();
    const mail = api.mails.sent.at(-1);
    expect(mail?.to.address).toBe(address);
    expect(mail?.subject).toBe('Interviendrez-vous ? Prochain Sommet des maires');
    // What is written in a mail is read by others: it does not say who.
    expect(JSON.stringify({ ...mail, to: null })).not.toMatch(/Ada|Núñez|lleida/);
    expect((await find(key)).speakerInvitation).toEqual({
      name,
      answer: null,
      summitTitle: 'Prochain Sommet des maires',
      sessionTitle: 'Ouverture',
      day: '2027-05-10',
      startTime: '09:30',
      endTime: '10:30',
      timeZone: 'Europe/Madrid',
      room: null,
      venue: 'Saló de Cent',
    });
    // Looking changes nothing.
    expect(await speakersOf(summit.slug)).toMatchObject([{ name, answer: null }]);
    expect(await answer(key, 'DECLINED')).toBe('AnswerSpeakerInvitationSuccess');
    expect(await speakersOf(summit.slug)).toMatchObject([{ name, answer: 'DECLINED' }]);
    expect(await answer(key, 'CONFIRMED')).toBe('AnswerSpeakerInvitationSuccess');
    expect((await find(key)).speakerInvitation).toMatchObject({ answer: 'CONFIRMED' });
  });

  it('has her address kept under seal while she comes, and forgotten when she declines or wants it', async () => {
    const session = await aPlannedSession(await aSummit());
    await ask(session);
    const key = await keyOfLastMail();
    const isKept = async (): Promise<unknown> => {
      const { text, data } = await asVisitor().gql<{
        speakerInvitation: { isAddressKept: boolean };
      }>('query Q($key: String!) { speakerInvitation(key: $key) { name isAddressKept answer } }', {
        key,
      });
      expect(text).not.toContain(address);
      return data?.speakerInvitation.isAddressKept;
    };
    expect((await stored()).at(-1)?.address).not.toContain(address);
    const { text } = await asOrganiser().gql(
      '{ organisedSummits { programme { sessions { speakers { name answer askedAt } } } } }',
    );
    expect(text).not.toContain(address);
    await answer(key, 'CONFIRMED');
    expect(await isKept()).toBe(true);
    expect((await asVisitor().change('forgetSpeakerAddress', { key })).kind).toBe(
      'ForgetSpeakerAddressSuccess',
    );
    expect((await stored()).at(-1)).toEqual({ address: null });
    expect(await isKept()).toBe(false);
    expect((await find(key)).speakerInvitation).toMatchObject({ answer: 'CONFIRMED' });
    await ask(session);
    const again = await keyOfLastMail();
    await answer(again, 'DECLINED');
    expect((await stored()).at(-1)).toEqual({ address: null });
    const wrong = await asVisitor().change('forgetSpeakerAddress', { key });
    expect(wrong.kind).toBe('SpeakerInvitationOverProblem');
  });

  it('has it forgotten when the session is over and she never answered', async () => {
    const session = await aPlannedSession(await aSummit());
    await ask(session);
    const key = await keyOfLastMail();
    await api.part(SpeakersService).forgetAddresses();
    expect((await stored()).at(-1)?.address).not.toBeNull();
    await api.sql(
      `update session_plan set starts_at = $2::timestamptz - interval '2 hours', ends_at = $2 where session_id = $1`,
      [session.id, api.clock.now()],
    );
    expect(await find(key)).toEqual({ speakerInvitation: null });
    expect(await answer(key, 'CONFIRMED')).toBe('SpeakerInvitationOverProblem');
    await api.part(SpeakersService).forgetAddresses();
    expect((await stored()).at(-1)).toEqual({ address: null });
  });

  it('answers no longer by an old link, nor when somebody else speaks or the session is cancelled', async () => {
    const summit = await aSummit();
    const session = await aPlannedSession(summit);
    await ask(session);
    const old = await keyOfLastMail();
    await ask(session, { address: 'mayor@lleida.example' });
    const key = await keyOfLastMail();
    expect(await answer(old, 'CONFIRMED')).toBe('SpeakerInvitationOverProblem');
    expect((await find(key)).speakerInvitation).not.toBeNull();
    for (const wrong of [`${key}x`, key.replace(/.$/, '_'), 'nonsense'])
      expect(await answer(wrong, 'CONFIRMED')).toBe('SpeakerInvitationOverProblem');
    const plan = { ...sessionInput(summit, { isCancelled: true }), id: session.id, revision: 1 };
    await asOrganiser().change('saveSession', plan);
    expect(await find(key)).toEqual({ speakerInvitation: null });
    await asOrganiser().change('saveSession', {
      ...plan,
      revision: 2,
      isCancelled: false,
      speakers: [{ name: 'Bo Dahl' }],
    });
    expect(await answer(key, 'CONFIRMED')).toBe('SpeakerInvitationOverProblem');
  });

  it('must be one who is planned to speak, with an address; nobody is asked otherwise', async () => {
    const session = await aPlannedSession(await aSummit());
    const faults = async (over: object): Promise<unknown> =>
      (await ask(session, over)).fields?.map(({ path, rule }) => `${path} ${rule}`);
    expect(await faults({ name: 'Bo Dahl' })).toEqual(['name unknownCode']);
    expect(await faults({ address: 'a@b.example, c@d.example' })).toEqual([
      'address notAMailAddress',
    ]);
    expect(
      await api.sql('select 1 from speaker_invitation where session_id = $1', [session.id]),
    ).toEqual([]);
  });
});
