import { useApi } from '../../../test/api-harness';
import {
  aPractice,
  answer,
  eachMorning,
  found,
  keyInMail,
  lastMail,
  nobodyAsked,
  service,
  standingOf,
  today,
} from '../../../test/confirmations';
import { asEditor, asReviewer } from '../../../test/people';
import { ConfirmationQuestionsService } from './confirmation-questions.service';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

beforeEach(nobodyAsked);

describe('once a year', () => {
  it('asks the service of a practice, reminds it once, and asks again a year later', async () => {
    const practice = await aPractice();
    api.clock.advance({ days: 364 });
    expect(await eachMorning()).toEqual([]);
    api.clock.advance({ days: 2 });
    expect(await eachMorning()).toEqual([service]);
    expect(lastMail().subject).toBe(`Is it still running? ${practice.title}`);
    expect(lastMail().text).toContain(`Aarhus last said on`);
    expect(lastMail().text).toContain(`https://praxis.example/p/${String(practice.number)}`);
    api.clock.advance({ days: 29 });
    expect(await eachMorning()).toEqual([]);
    api.clock.advance({ days: 1 });
    expect(await eachMorning()).toEqual([service]);
    expect(lastMail().subject).toBe(`Reminder: is it still running? ${practice.title}`);
    const asked: string[] = [];
    for (let month = 0; month < 11; month += 1) {
      api.clock.advance({ days: 30 });
      asked.push(...(await eachMorning()));
    }
    expect(asked).toEqual([]);
    api.clock.advance({ days: 30 });
    expect(await eachMorning()).toEqual([service]);
  });

  it('asks everybody in the team where no mailbox is named, each in their language', async () => {
    const editor = asEditor('aarhus');
    await editor.sessionCookie();
    const { id } = await aPractice();
    await api.sql('update practice set contact_address = null where id = $1', [id]);
    const { email } = await editor.account();
    await api.sql(`update account set language = 'fr' where email = $1`, [email]);
    api.clock.advance({ days: 366 });
    expect(await eachMorning()).toEqual([email]);
    expect(lastMail().subject).toContain('Toujours en cours');
    const key = keyInMail('fr', 'toujours-en-cours');
    expect((await answer(key)).kind).toBe('AnswerConfirmationSuccess');
    const [{ said_by: saidBy } = { said_by: null }] = await api.sql<{ said_by: string | null }>(
      'select said_by from practice_confirmation',
    );
    expect(saidBy).toBe((await editor.account()).id);
  });

  it('asks once, also when two workers run at the same moment, and five a day of one city', async () => {
    for (let i = 0; i < 6; i += 1) await aPractice();
    await aPractice({ city: 'rotterdam' });
    api.clock.advance({ days: 366 });
    const questions = api.part(ConfirmationQuestionsService);
    await Promise.all([questions.run(), questions.run()]);
    await api.catchUp();
    // Two runs at the same moment chose the same five.
    expect(api.mails.sent).toHaveLength(6);
    expect(await eachMorning()).toEqual([service]);
    expect(await eachMorning()).toEqual([]);
  });

  it('never asks about what has ended, was withdrawn, or was said anew', async () => {
    await aPractice({ facts: { lifecycleStatus: 'ended' } });
    const withdrawn = await aPractice();
    await api.sql(
      `update practice set publication = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'Over.' where id = $1`,
      [withdrawn.id],
    );
    const practice = await aPractice();
    api.clock.advance({ days: 300 });
    const editor = asEditor('aarhus');
    await editor.sessionCookie();
    await editor.change('confirmPractice', { number: practice.number, answer: 'RUNNING' });
    api.clock.advance({ days: 100 });
    expect(await eachMorning()).toEqual([]);
    expect(await api.count('confirmation_question')).toBe(0);
  });

  it('sends nothing when the city has spoken before the mail left', async () => {
    const practice = await aPractice();
    api.clock.advance({ days: 366 });
    await api.part(ConfirmationQuestionsService).run();
    const editor = asEditor('aarhus');
    await editor.sessionCookie();
    await editor.change('confirmPractice', { number: practice.number, answer: 'RUNNING' });
    await api.catchUp();
    expect(api.mails.sent).toEqual([]);
    api.clock.advance({ days: 61 });
    expect(await eachMorning()).toEqual([]);
    expect((await standingOf(practice)).isUnconfirmed).toBe(false);
  });
});

describe('without an answer', () => {
  it('says so after 60 days, ranks lower, and can be filtered; an answer ends it', async () => {
    const silent = await aPractice({ title: 'Harbour walks with lanterns' });
    const other = await aPractice({ title: 'Harbour walks with lanterns' });
    await api.catchUp();
    api.clock.advance({ days: 366 });
    await asEditor('aarhus').sessionCookie();
    await eachMorning();
    await asEditor('aarhus').change('confirmPractice', { number: other.number, answer: 'RUNNING' });
    api.clock.advance({ days: 59 });
    await eachMorning();
    expect((await standingOf(silent)).isUnconfirmed).toBe(false);
    expect(await found('harbour lanterns')).toEqual([silent.number, other.number]);
    api.clock.advance({ days: 1 });
    await eachMorning();
    expect(await standingOf(silent)).toMatchObject({
      isUnconfirmed: true,
      lifecycleStatus: { code: 'active' },
      text: { lessons: { markdown: 'What was learnt.' } },
    });
    expect(await found('harbour lanterns')).toEqual([other.number, silent.number]);
    expect(await found(null, { confirmed: ['overdue'] })).toEqual([silent.number]);
    const key = /still-running\/(\S+)/.exec(
      api.mails.sent.find(({ text }) => text.includes(`/p/${String(silent.number)}`))?.text ?? '',
    )?.[1];
    await answer(key ?? '');
    await api.catchUp();
    expect((await standingOf(silent)).isUnconfirmed).toBe(false);
    expect(await found(null, { confirmed: ['overdue'] })).toEqual([]);
    expect(await found('harbour lanterns')).toEqual([silent.number, other.number]);
  });

  it('also where there was nobody to ask', async () => {
    const practice = await aPractice();
    await api.sql('update practice set contact_address = null where id = $1', [practice.id]);
    api.clock.advance({ days: 366 });
    expect(await eachMorning()).toEqual([]);
    api.clock.advance({ days: 60 });
    await eachMorning();
    expect((await standingOf(practice)).isUnconfirmed).toBe(true);
  });

  it('until a version is published that says it anew', async () => {
    const practice = await aPractice();
    api.clock.advance({ days: 366 });
    await eachMorning();
    api.clock.advance({ days: 60 });
    await eachMorning();
    const editor = asEditor('aarhus');
    await editor.startDraft(practice);
    await editor.saveDraft(practice, { facts: { statusConfirmedOn: today() } });
    await editor.submitDraft(practice, 2);
    await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
    expect(await standingOf(practice)).toMatchObject({
      isUnconfirmed: false,
      statusConfirmedOn: today(),
    });
  });
});
