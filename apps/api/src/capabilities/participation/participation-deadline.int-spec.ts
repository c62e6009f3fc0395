import { useApi } from '../../../test/api-harness';
import { aDraftRequest, answersOf, requestIn, send } from '../../../test/factories/asking.factory';
import { announce, aSummit } from '../../../test/factories/summit.factory';
import { asMember, asOrganiser } from '../../../test/people';

const api = useApi();

/** A call that opened long ago, of a summit in a time zone. */
async function aCallUntil(
  timeZone: string,
  startsOn: string,
  [closesDay, closesTime]: readonly [string, string],
): Promise<{ summitId: string }> {
  const summit = await aSummit({ timeZone, startsOn, endsOn: startsOn });
  const { kind } = await asOrganiser().change('saveParticipationCall', {
    ...{ summit: summit.id, opensDay: '2026-01-01', opensTime: '00:00', closesDay, closesTime },
    ...{ capacity: 40, delegationMax: 20, functions: ['MAYOR'], categories: ['CITY'] },
    ...{ countries: ['BE'], contact: 'summit@congress.example', offersPlaces: true },
  });
  if (kind !== 'SaveParticipationCallSuccess') throw new Error(`No call, but ${kind}`);
  await announce(summit);
  return { summitId: summit.id };
}

const deadlines = [
  [
    'winter in Barcelona',
    'Europe/Madrid',
    '2027-02-10',
    ['2027-01-31', '23:59'],
    '2027-01-31T23:00:00Z',
  ],
  [
    'summer in Barcelona',
    'Europe/Madrid',
    '2027-08-10',
    ['2027-07-31', '23:59'],
    '2027-07-31T22:00:00Z',
  ],
  [
    'the day on which clocks go forward',
    'Europe/Madrid',
    '2027-04-10',
    ['2027-03-28', '23:59'],
    '2027-03-28T22:00:00Z',
  ],
  [
    'the day on which clocks go back',
    'Europe/Madrid',
    '2027-11-10',
    ['2027-10-31', '23:59'],
    '2027-10-31T23:00:00Z',
  ],
  [
    'winter in Helsinki',
    'Europe/Helsinki',
    '2027-02-10',
    ['2027-01-31', '23:59'],
    '2027-01-31T22:00:00Z',
  ],
  [
    'summer in Helsinki',
    'Europe/Helsinki',
    '2027-08-10',
    ['2027-07-31', '23:59'],
    '2027-07-31T21:00:00Z',
  ],
  [
    'summer in London',
    'Europe/London',
    '2027-08-10',
    ['2027-07-31', '23:59'],
    '2027-07-31T23:00:00Z',
  ],
  [
    'winter in Reykjavík',
    'Atlantic/Reykjavik',
    '2027-02-10',
    ['2027-01-31', '23:59'],
    '2027-02-01T00:00:00Z',
  ],
  [
    'noon in Tbilisi',
    'Asia/Tbilisi',
    '2027-08-10',
    ['2027-07-31', '12:00'],
    '2027-07-31T08:01:00Z',
  ],
] as const;

describe.each(deadlines)('the deadline in %s', (_name, zone, startsOn, deadline, tooLate) => {
  it('takes a request in the last second, and none in the next', async () => {
    const begun = api.clock.now();
    const call = await aCallUntil(zone, startsOn, deadline);
    const [early, late] = [asMember(), asMember()];
    const drafts = [
      await aDraftRequest(early, call),
      await aDraftRequest(late, call, answersOf({ authority: 'Gent' })),
    ] as const;
    const closesAt = new Date(tooLate);

    api.clock.moveTo(new Date(closesAt.getTime() - 1_000));
    const inTime = await send(early, drafts[0]);
    expect(inTime).toMatchObject({
      kind: 'RequestParticipationSuccess',
      request: { status: 'SUBMITTED' },
    });

    api.clock.moveTo(closesAt);
    expect(await send(late, drafts[1])).toMatchObject({
      kind: 'ParticipationClosedProblem',
      closesAt: closesAt.toISOString(),
      deadlineDay: deadline[0],
      deadlineTime: deadline[1],
      timeZone: zone,
      contact: 'summit@congress.example',
    });
    const { id, revision } = requestIn(inTime);
    expect(
      (await early.change('saveParticipationRequest', { id, revision, message: 'Late.' })).kind,
    ).toBe('ParticipationClosedProblem');
    expect((await late.change('startParticipationRequest', { summit: call.summitId })).kind).toBe(
      'ParticipationClosedProblem',
    );
    expect(
      await api.count(`participation_request where summit_id = $1 and status = 'submitted'`, [
        call.summitId,
      ]),
    ).toBe(1);
    api.clock.moveTo(begun);
  });
});

it('nothing can be asked before the call opens', async () => {
  const begun = api.clock.now();
  const call = await aCallUntil('Europe/Madrid', '2027-02-10', ['2027-01-31', '23:59']);
  api.clock.moveTo(new Date('2025-12-31T22:59:59Z'));
  const person = asMember();
  expect(await person.change('startParticipationRequest', { summit: call.summitId })).toMatchObject(
    { kind: 'ParticipationNotOpenProblem', timeZone: 'Europe/Madrid' },
  );
  api.clock.moveTo(new Date('2025-12-31T23:00:00Z'));
  expect((await person.change('startParticipationRequest', { summit: call.summitId })).kind).toBe(
    'StartParticipationRequestSuccess',
  );
  api.clock.moveTo(begun);
});
