import { useApi } from '../../../test/api-harness';
import { aCall, aRequest } from '../../../test/factories/participation.factory';
import type { Outcome } from '../../../test/outcome';
import {
  asAdministrator,
  asMember,
  asOrganiser,
  asReviewer,
  type Person,
} from '../../../test/people';
import type { ParticipationCall } from './participation-call.entity';

const api = useApi();

const open = (who: Person, { id }: { id: string }): Promise<Outcome> =>
  who.change('openParticipationRecord', { request: id });

const several = (call: ParticipationCall, count: number): Promise<{ id: string }[]> =>
  Promise.all(Array.from({ length: count }, () => aRequest(call)));

describe('the record of a request', () => {
  it('is opened by an organiser, and who opened it when is kept', async () => {
    const organiser = asOrganiser();
    const request = await aRequest(await aCall(), {
      answers: { message: 'We arrive by night train.' },
    });
    const { kind, answers } = await open(organiser, request);
    expect(kind).toBe('OpenParticipationRecordSuccess');
    expect(answers).toMatchObject({
      people: [{ name: `Delegate ${request.id.slice(-6)}`, function: 'MAYOR' }],
      message: 'We arrive by night train.',
    });
    const [opening] = await api.sql<object>(
      'select reader_id, purpose, opened_at from record_opening where request_id = $1',
      [request.id],
    );
    expect(opening).toEqual({
      reader_id: (await organiser.account()).id,
      purpose: 'record',
      opened_at: api.clock.now(),
    });
  });

  it.each([
    ['a member', () => asMember(), 'FORBIDDEN'],
    ['a reviewer', () => asReviewer(), 'FORBIDDEN'],
  ])('is not opened by %s, and nothing is kept', async (_who, person, code) => {
    const request = await aRequest(await aCall());
    expect((await open(person(), request)).kind).toBe(code);
    expect(await api.count('record_opening where request_id = $1', [request.id])).toBe(0);
  });

  it('is not there while the request is a draft, nor for the organiser who asked', async () => {
    const call = await aCall();
    const organiser = asOrganiser();
    const draft = await aRequest(call, { status: 'draft' });
    const own = await aRequest(call, { by: organiser });
    for (const request of [draft, own, { id: '01890000-0000-7000-8000-000000000000' }])
      expect((await open(organiser, request)).kind).toBe('NOT_FOUND');
  });
});

describe('fifty records', () => {
  it('may be opened within an hour, each as often as one likes; the 51st is refused, and others are told once', async () => {
    const call = await aCall();
    const [organiser, other] = [asOrganiser(), asAdministrator()];
    await other.account();
    const requests = await several(call, 52);
    for (const request of requests.slice(0, 50))
      expect((await open(organiser, request)).kind).toBe('OpenParticipationRecordSuccess');
    const first = requests[0] ?? { id: '' };
    expect((await open(organiser, first)).kind).toBe('OpenParticipationRecordSuccess');
    api.mails.sent.length = 0;
    for (const request of requests.slice(50)) {
      const refused = await open(organiser, request);
      expect(refused).toMatchObject({ kind: 'RecordBudgetSpentProblem', allowed: 50 });
      expect(refused.answers).toBeUndefined();
      expect(await api.count('record_opening where request_id = $1', [request.id])).toBe(0);
    }
    await api.catchUp();
    const told = api.mails.sent.map(({ to }) => to.address);
    expect(told).toContain((await other.account()).email);
    expect(told).not.toContain((await organiser.account()).email);
    expect(new Set(told).size).toBe(told.length);
    for (const { text } of api.mails.sent) expect(text).not.toMatch(/Delegate |office-/);
    // An hour later the first openings no longer count.
    api.clock.advance({ minutes: 61 });
    expect((await open(organiser, requests[51] ?? first)).kind).toBe(
      'OpenParticipationRecordSuccess',
    );
  });

  it('are not exceeded by opening many at the same time', async () => {
    const call = await aCall();
    const organiser = asOrganiser();
    await organiser.sessionCookie();
    const requests = await several(call, 60);
    const outcomes = await Promise.all(requests.map((request) => open(organiser, request)));
    const opened = outcomes.filter(({ kind }) => kind === 'OpenParticipationRecordSuccess');
    expect(opened).toHaveLength(50);
    expect(
      await api.count('record_opening where reader_id = $1', [(await organiser.account()).id]),
    ).toBe(50);
  });

  it('become more when a second person agrees, who cannot be the same, for an hour', async () => {
    const call = await aCall();
    const [organiser, second] = [asOrganiser(), asAdministrator()];
    const requests = await several(call, 53);
    for (const request of requests.slice(0, 50)) await open(organiser, request);
    const asked = await organiser.change('askForMoreRecords', {
      ...{ summit: call.summitId, records: 2, reason: 'Letters to delegations' },
    });
    expect(asked.agreement).toMatchObject({
      kind: 'OPEN',
      state: 'WAITING',
      viewerCanAnswer: false,
    });
    const answer = { id: asked.agreement?.id, isAgreed: true };
    expect((await organiser.change('answerAgreement', answer)).kind).toBe('FORBIDDEN');
    expect((await asMember().change('answerAgreement', answer)).kind).toBe('FORBIDDEN');
    const waiting = await second.ask<{
      viewer: { agreementsToAnswer: { id: string; reason: string }[] };
    }>('{ viewer { agreementsToAnswer { id reason } } }');
    expect(waiting.viewer.agreementsToAnswer).toContainEqual({
      id: asked.agreement?.id,
      reason: 'Letters to delegations',
    });
    expect((await open(organiser, requests[50] ?? { id: '' })).kind).toBe(
      'RecordBudgetSpentProblem',
    );
    expect((await second.change('answerAgreement', answer)).agreement).toMatchObject({
      state: 'GOOD',
    });
    expect((await second.change('answerAgreement', answer)).kind).toBe('AgreementOverProblem');
    const kinds = [];
    for (const request of requests.slice(50)) kinds.push((await open(organiser, request)).kind);
    expect(kinds).toEqual([
      'OpenParticipationRecordSuccess',
      'OpenParticipationRecordSuccess',
      'RecordBudgetSpentProblem',
    ]);
  }, 60_000);

  it('stay fifty when a second person refuses', async () => {
    const call = await aCall();
    const organiser = asOrganiser();
    const asked = await organiser.change('askForMoreRecords', {
      ...{ summit: call.summitId, records: 100, reason: 'Letters' },
    });
    const answer = { id: asked.agreement?.id, isAgreed: false };
    expect((await asAdministrator().change('answerAgreement', answer)).agreement?.state).toBe(
      'REFUSED',
    );
  });
});
