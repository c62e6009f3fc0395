import { useApi } from '../../../test/api-harness';
import {
  aPractice,
  answer,
  eachMorning,
  found,
  keyInMail,
  nobodyAsked,
  questionBehind,
  service,
  standingOf,
  today,
  type Standing,
} from '../../../test/confirmations';
import type { KnownPractice, PracticeDetails } from '../../../test/factories/practice.factory';
import { asEditor, asReviewer, asVisitor, type Person } from '../../../test/people';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

beforeEach(nobodyAsked);

describe('the link in the mail', () => {
  async function asked(
    details: PracticeDetails = {},
  ): Promise<{ practice: KnownPractice; key: string }> {
    const practice = await aPractice(details);
    api.clock.advance({ days: 366 });
    await eachMorning();
    return { practice, key: keyInMail() };
  }

  it('answers without signing in: looking changes nothing, pressing does, and the wrong button can be mended', async () => {
    const { practice, key } = await asked();
    const { number } = practice;
    expect(await questionBehind(key)).toEqual({ answer: null, practice: { number } });
    expect(await questionBehind(key)).toEqual({ answer: null, practice: { number } });
    expect(await api.count('practice_confirmation')).toBe(0);
    expect(await answer(key, 'ENDED')).toMatchObject({ question: { answer: 'ENDED' } });
    expect((await standingOf(practice)).lifecycleStatus.code).toBe('ended');
    await answer(key, 'DORMANT');
    await answer(key, 'DORMANT');
    await api.catchUp();
    expect(await standingOf(practice)).toMatchObject({
      lifecycleStatus: { code: 'paused' },
      statusConfirmedOn: today(),
      text: { lessons: { markdown: 'What was learnt.' } },
    });
    expect(await questionBehind(key)).toEqual({ answer: 'DORMANT', practice: { number } });
    expect(await api.count('practice_confirmation')).toBe(2);
    expect(await found(null, { status: ['paused'] })).toContain(number);
    expect(await eachMorning()).toEqual([]);
  });

  it('keeps how precisely it was said to run, and leaves versions as they were', async () => {
    const { practice, key } = await asked({ facts: { lifecycleStatus: 'scaled' } });
    await answer(key, 'RUNNING');
    expect((await standingOf(practice)).lifecycleStatus.code).toBe('scaled');
    await answer(key, 'ENDED');
    const { practiceVersion } = await asVisitor().ask<{ practiceVersion: Standing }>(
      `query ($number: Int!) { practiceVersion(number: $number, version: 1) { lifecycleStatus { code } } }`,
      { number: practice.number },
    );
    expect(practiceVersion.lifecycleStatus.code).toBe('scaled');
  });

  it('hands what was said on to the next draft', async () => {
    const { practice, key } = await asked();
    await answer(key, 'DORMANT');
    const editor = asEditor('aarhus');
    await editor.startDraft(practice);
    const { practice: read } = await editor.ask<{ practice: { draft: Standing } }>(
      `query ($number: Int!) { practice(number: $number) { draft { statusConfirmedOn lifecycleStatus { code } } } }`,
      { number: practice.number },
    );
    expect(read.draft).toEqual({ statusConfirmedOn: today(), lifecycleStatus: { code: 'paused' } });
  });

  it('is one answer when it is pressed at the same moment', async () => {
    const { key } = await asked();
    const kinds = await Promise.all([1, 2, 3].map(async () => (await answer(key)).kind));
    expect(new Set(kinds)).toEqual(new Set(['AnswerConfirmationSuccess']));
    expect(await api.count('practice_confirmation')).toBe(1);
  });

  it('is over a year later, once the city has spoken elsewhere, the mailbox is another, or anything in it was changed', async () => {
    const { practice, key } = await asked();
    const over = { kind: 'QuestionOverProblem' };
    const [question = '', signature = ''] = key.split('.');
    for (const forged of [`${question}.${question}.${signature}`, `${key}x`, signature, 'key']) {
      expect(await answer(forged)).toMatchObject(over);
      expect(await questionBehind(forged)).toBeNull();
    }
    await api.sql(`update practice set contact_address = 'other@city.example' where id = $1`, [
      practice.id,
    ]);
    expect(await answer(key)).toMatchObject(over);
    await api.sql(`update practice set contact_address = $2 where id = $1`, [practice.id, service]);
    expect((await answer(key)).kind).toBe('AnswerConfirmationSuccess');
    const editor = asEditor('aarhus');
    await editor.sessionCookie();
    await editor.change('confirmPractice', { number: practice.number, answer: 'DORMANT' });
    expect(await answer(key, 'ENDED')).toMatchObject(over);
    expect(await questionBehind(key)).toBeNull();
    expect((await standingOf(practice)).lifecycleStatus.code).toBe('paused');
    const second = await asked();
    api.clock.advance({ days: 365 });
    expect(await answer(second.key)).toMatchObject(over);
  });

  it('answers for nobody who has left the team', async () => {
    const editor = asEditor('aarhus');
    await editor.sessionCookie();
    const { id } = await aPractice();
    await api.sql('update practice set contact_address = null where id = $1', [id]);
    api.clock.advance({ days: 366 });
    await eachMorning();
    const key = keyInMail();
    expect(await questionBehind(key)).not.toBeNull();
    await api.sql('delete from membership');
    // What was answered a moment ago is kept until something public changes.
    await api.catchUp();
    expect(await questionBehind(key)).toBeNull();
    expect((await answer(key)).kind).toBe('QuestionOverProblem');
    expect(await api.count('practice_confirmation')).toBe(0);
  });
});

describe('the desk', () => {
  async function dueFor(person: Person): Promise<number[]> {
    const { viewer } = await person.ask<{ viewer: { practicesToConfirm: { number: number }[] } }>(
      '{ viewer { practicesToConfirm { number } } }',
    );
    return viewer.practicesToConfirm.map(({ number }) => number);
  }

  it('lists what is due of one’s own city, the longest ago first, until it is said', async () => {
    const editor = asEditor('aarhus');
    await editor.sessionCookie();
    const later = await aPractice({ facts: { statusConfirmedOn: '2025-02-01' } });
    const first = await aPractice({ facts: { statusConfirmedOn: '2025-01-01' } });
    await aPractice({ city: 'rotterdam', facts: { statusConfirmedOn: '2025-01-01' } });
    await aPractice();
    expect(await dueFor(editor)).toEqual([first.number, later.number]);
    expect(await dueFor(asReviewer())).toEqual([]);
    const { kind } = await editor.change('confirmPractice', {
      number: first.number,
      answer: 'ENDED',
    });
    expect(kind).toBe('ConfirmPracticeSuccess');
    expect(await dueFor(editor)).toEqual([later.number]);
    expect((await standingOf(first)).lifecycleStatus.code).toBe('ended');
  });
});
