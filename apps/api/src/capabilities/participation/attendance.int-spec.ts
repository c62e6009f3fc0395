import { useApi } from '../../../test/api-harness';
import { people } from '../../../test/factories/field-visit.factory';
import { aCall, aRequest } from '../../../test/factories/participation.factory';
import { asOrganiser } from '../../../test/people';
import type { Outcome } from '../../../test/outcome';

const api = useApi();

const mark = (summit: string, marks: object[]): Promise<Outcome> =>
  asOrganiser().change('markAttendance', { summit, marks });

it('attendance is told by reference and row, again and again, and opens no record', async () => {
  const { summitId, ...call } = await aCall();
  const accepted = { status: 'accepted' } as const;
  const three = await aRequest(
    { summitId, ...call },
    { ...accepted, answers: { people: people(3) } },
  );
  const known = await aRequest({ summitId, ...call }, { ...accepted, isFirstAttendance: false });
  await aRequest({ summitId, ...call }, { status: 'waitlisted' });
  await mark(summitId, [
    { request: three.id, people: [1, 3, 3] },
    { request: known.id, people: [1] },
  ]);
  const { attendance } = await mark(summitId, [{ request: three.id, people: [3, 2] }]);
  expect(attendance).toMatchObject({
    ...{ expectedPeople: 4, attendedPeople: 3 },
    ...{ firstAttendances: 1, firstAttendancesPresent: 1 },
  });
  expect(attendance?.requests.find(({ id }) => id === three.id)).toEqual({
    ...{ id: three.id, reference: three.reference, people: 3, attended: [2, 3] },
  });
  const cleared = await mark(summitId, [{ request: three.id, people: [] }]);
  expect(cleared.attendance).toMatchObject({ attendedPeople: 1, firstAttendancesPresent: 0 });
  expect(await api.count('record_opening where summit_id = $1', [summitId])).toBe(0);
});

it('nobody is there who was not accepted, and no row that there is not', async () => {
  const call = await aCall();
  const accepted = await aRequest(call, { status: 'accepted' });
  const waiting = await aRequest(call, { status: 'waitlisted' });
  const elsewhere = await aRequest(await aCall(), { status: 'accepted' });
  for (const [marks, path] of [
    [[{ request: waiting.id, people: [1] }], 'marks.0.request'],
    [[{ request: elsewhere.id, people: [1] }], 'marks.0.request'],
    [
      [
        { request: accepted.id, people: [1] },
        { request: accepted.id, people: [2] },
      ],
      'marks.1.people',
    ],
  ] as const) {
    const { fields } = await mark(call.summitId, [...marks]);
    expect(fields?.map((field) => field.path)).toEqual([path]);
  }
  expect(await api.count('attendance where request_id = $1', [accepted.id])).toBe(0);
});
