import { useApi } from '../../../test/api-harness';
import { aPublishedPractice, type KnownPractice } from '../../../test/factories/practice.factory';
import {
  askedToSpeak,
  aSpeaking,
  hoursBefore,
  pin,
  publishAnew,
  speakerAddress,
  takeBrief,
} from '../../../test/factories/speaker.factory';
import { aPlannedSession, release } from '../../../test/factories/summit.factory';
import type { PlannedSessionState, PlannedSummitState } from '../../../test/outcome';
import { asOrganiser, asVisitor } from '../../../test/people';
import { DeltaBriefService } from './delta-brief.service';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

let summit: PlannedSummitState;
let session: PlannedSessionState;
let practice: KnownPractice;
let key: string;

beforeEach(async () => {
  ({ summit, session, practice, key } = await aSpeaking());
  api.mails.sent.length = 0;
});

/** What a run of the job sends. */
async function told(): Promise<{ to: string; text: string; subject: string }[]> {
  await api.catchUp();
  const before = api.mails.sent.length;
  await api.part(DeltaBriefService).sendDue();
  await api.catchUp();
  return api.mails.sent
    .slice(before)
    .map(({ to, text, subject }) => ({ to: to.address, text, subject }));
}

describe('a mail about what has changed in a brief', () => {
  it('goes in the last two days, once, and says only what has changed', async () => {
    const stays = await aPublishedPractice();
    await pin(session, stays);
    await publishAnew(practice);
    hoursBefore(session, 49);
    expect(await told()).toEqual([]);
    hoursBefore(session, 47);
    const mails = await told();
    expect(mails).toHaveLength(1);
    const [mail] = mails;
    expect(mail?.to).toBe(speakerAddress);
    expect(mail?.subject).toBe('Changed since your brief: Next Summit of Mayors');
    expect(mail?.text).toContain(`${practice.title}: version 1 is now version 2`);
    expect(mail?.text).toContain('The brief still shows version 1.');
    expect(mail?.text).toContain('[added: Mentors meet weekly]');
    expect(mail?.text).toContain(`https://praxis.example/en/speakers/${key}/changes`);
    expect(mail?.text).not.toContain(`${stays.title}:`);
    // What is written in a mail is read by others: it does not say who.
    expect(`${mail?.subject ?? ''}${mail?.text ?? ''}`).not.toMatch(/Ada|Núñez|lleida\.example/);
    expect(await told()).toEqual([]);
    await publishAnew(practice, 'Mentors meet daily.');
    expect(await told()).toEqual([]);
  });

  it('does not go when nothing has changed, and goes when something does later', async () => {
    hoursBefore(session, 47);
    expect(await told()).toEqual([]);
    await publishAnew(practice);
    expect(await told()).toHaveLength(1);
  });

  it('says that who presents, a note and the order have changed, and names nobody', async () => {
    const other = await aPublishedPractice();
    await pin(session, other);
    await takeBrief(key);
    hoursBefore(session, 47);
    expect(await told()).toEqual([]);
    await asOrganiser().change('pinCaseStudy', {
      ...{ session: session.id, practice: practice.number, language: 'EN' },
      ...{ presenter: 'Bo Dahl, Aarhus', note: 'In short.' },
    });
    const [first] = await api.sql<{ id: string }>(
      'select id from case_study where session_id = $1 order by position limit 1',
      [session.id],
    );
    await asOrganiser().change('moveCaseStudy', { id: first?.id, direction: 'DOWN' });
    const [mail] = await told();
    expect(mail?.text).toContain(
      `${practice.title}: still version 1\nOrganisers have changed: who presents it, the note on it.`,
    );
    expect(mail?.text).toContain('\n\nOrganisers have changed: order of the practices.\n\n');
    expect(mail?.text).not.toContain(`${other.title}:`);
    expect(mail?.text).not.toMatch(/Bo Dahl|In short/);
  });

  it('goes for another order alone', async () => {
    await pin(session, await aPublishedPractice());
    await takeBrief(key);
    const [first] = await api.sql<{ id: string }>(
      'select id from case_study where session_id = $1 order by position limit 1',
      [session.id],
    );
    await asOrganiser().change('moveCaseStudy', { id: first?.id, direction: 'DOWN' });
    hoursBefore(session, 47);
    expect(await told()).toHaveLength(1);
  });

  it('goes once, also when the programme is released anew', async () => {
    await publishAnew(practice);
    hoursBefore(session, 47);
    expect(await told()).toHaveLength(1);
    await aPlannedSession(summit, {
      id: session.id,
      revision: 1,
      day: session.day,
      startTime: '12:30',
      endTime: '13:30',
    });
    await release(summit);
    expect(await told()).toEqual([]);
  });

  it('does not go for a session that is cancelled, a summit that is, or one that nobody knows of', async () => {
    await publishAnew(practice);
    hoursBefore(session, 47);
    await api.sql(`update summit set status = 'draft' where id = $1`, [summit.id]);
    expect(await told()).toEqual([]);
    await api.sql(`update summit set status = 'cancelled' where id = $1`, [summit.id]);
    expect(await told()).toEqual([]);
    await api.sql(`update summit set status = 'announced' where id = $1`, [summit.id]);
    await aPlannedSession(summit, {
      id: session.id,
      revision: 1,
      day: session.day,
      startTime: '12:00',
      endTime: '13:00',
      isCancelled: true,
    });
    expect(await told()).toEqual([]);
  });

  it('does not go to who declines, who is forgotten, or who has the brief as it is now', async () => {
    await publishAnew(practice);
    await pin(session, practice);
    hoursBefore(session, 47);
    expect(await takeBrief(key)).toBe('TakeBriefSuccess');
    expect(await told()).toEqual([]);
    await publishAnew(practice, 'Mentors meet daily.');
    await asVisitor().change('forgetSpeakerAddress', { key });
    expect(await told()).toEqual([]);
    await askedToSpeak(session, 'DECLINED');
    expect(await told()).toEqual([]);
  });

  it('is not sent by a job that comes late', async () => {
    await publishAnew(practice);
    await pin(session, practice);
    await publishAnew(practice, 'Mentors meet daily.');
    hoursBefore(session, 47);
    await api.part(DeltaBriefService).sendDue();
    await pin(session, practice);
    await takeBrief(key);
    await api.catchUp();
    expect(api.mails.sent.filter(({ subject }) => subject.includes('your brief'))).toEqual([]);
    hoursBefore(session, -2);
    expect(await told()).toEqual([]);
  });
});
