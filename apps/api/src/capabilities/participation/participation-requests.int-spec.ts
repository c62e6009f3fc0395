import { useApi } from '../../../test/api-harness';
import {
  aDraftRequest,
  answersOf,
  aPerson,
  requestIn,
  send,
} from '../../../test/factories/asking.factory';
import { aCall } from '../../../test/factories/participation.factory';
import { aPlannedSession, release } from '../../../test/factories/summit.factory';
import { asAdministrator, asMember, asOrganiser, asVisitor } from '../../../test/people';

const api = useApi();

const question = `query Q($id: ID!) { participationRequest(id: $id) {
  id reference status revision size category authoritySize leadFunction isFirstAttendance submittedAt decidedAt
  summit { slug } country { code } city { slug } languages { code } missing { path }
  answers { people { name function title languages { code } accessNeeds dietNeeds } authority contactAddress fieldVisits message }
  events { kind statusAfter reason } } }`;

interface Read {
  participationRequest: Record<string, unknown> | null;
}

describe('a request', () => {
  it('is written bit by bit, sent when it is complete, and confirmed by a mail that says nothing of people', async () => {
    const call = await aCall();
    const office = asMember();
    const { id, revision, missing } = await aDraftRequest(office, call, {
      people: [{ name: 'Noor' }],
      contactAddress: 'office@',
    });
    expect(missing?.map(({ path }) => path)).toEqual([
      'people.0.function',
      'people.0.languages',
      'authority',
      'category',
      'country',
      'isFirstAttendance',
      'contactAddress',
    ]);
    const early = await send(office, { id, revision } as never);
    expect(early.kind).toBe('InvalidInputProblem');
    expect(early.fields?.map(({ path }) => path)).toEqual(missing?.map(({ path }) => path));

    const saved = requestIn(
      await office.change('saveParticipationRequest', { id, revision, ...answersOf() }),
    );
    expect(saved.missing).toEqual([]);
    const sent = requestIn(await send(office, saved));
    expect(sent).toMatchObject({
      status: 'SUBMITTED',
      events: [{ kind: 'SUBMITTED', statusBefore: 'DRAFT', statusAfter: 'SUBMITTED' }],
    });
    expect(sent.reference).toMatch(/^[B-Z]{3}-[B-Z]{4}$/);
    // Pressed twice: sent once.
    expect(requestIn(await send(office, saved)).revision).toBe(sent.revision);

    await api.catchUp();
    const { email } = await office.account();
    const mails = api.mails.sent.filter(({ to }) => to.address === email);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain(sent.reference);
    expect(mails[0]?.text).toContain(`/en/desk/requests/${id}`);
    for (const word of ['Noor', 'Peeters', 'Mechelen', 'mechelen', 'MAYOR', 'Burgemeester'])
      expect(JSON.stringify(mails)).not.toContain(word);
  });

  it('is read by whoever asked, without its answers by organisers once it was sent, and by nobody else', async () => {
    const call = await aCall();
    const office = asMember();
    const draft = await aDraftRequest(office, call);
    const read = async (person: typeof office): Promise<Read['participationRequest']> =>
      (await person.ask<Read>(question, { id: draft.id })).participationRequest;
    expect(await read(asOrganiser())).toBeNull();
    const sent = requestIn(await send(office, draft));
    expect(await read(office)).toMatchObject({
      reference: sent.reference,
      country: { code: 'BE' },
      city: { slug: 'mechelen' },
      size: 1,
      leadFunction: 'MAYOR',
      languages: [{ code: 'fr' }, { code: 'en' }],
      isFirstAttendance: true,
      missing: [],
      answers: {
        people: [{ name: 'Noor Peeters', function: 'MAYOR', accessNeeds: '', dietNeeds: '' }],
        authority: 'Mechelen',
        contactAddress: 'office@mechelen.example',
        fieldVisits: [],
        message: '',
      },
    });
    expect(await read(asOrganiser())).toMatchObject({ size: 1, answers: null, missing: null });
    const absent = { participationRequest: null };
    for (const person of [asVisitor(), asMember()]) {
      expect(await person.ask(question, { id: draft.id })).toEqual(absent);
      expect(await person.ask(question, { id: call.summitId })).toEqual(absent);
    }
    const change = { id: draft.id, revision: sent.revision, message: 'Mine.' };
    expect((await asMember().change('saveParticipationRequest', change)).kind).toBe('NOT_FOUND');
    expect((await asOrganiser().change('saveParticipationRequest', change)).kind).toBe('FORBIDDEN');
    expect((await asMember().change('cancelParticipation', { id: draft.id })).kind).toBe(
      'NOT_FOUND',
    );
    expect(await listed(office)).toEqual([draft.id]);
    expect(await listed(asAdministrator())).toEqual([]);
  });

  it('is absent where what is asked for is no id', async () => {
    const absent = { participationRequest: null, ownFieldVisits: null };
    for (const id of ['', 'x', "' or true --", '1'.repeat(36)])
      expect(
        await asMember().ask(
          'query Q($id: ID!) { participationRequest(id: $id) { id } ownFieldVisits(request: $id) { status } }',
          { id },
        ),
      ).toEqual(absent);
    expect(
      await asOrganiser().ask(
        '{ recordAgreement(id: "x") { id } takeAway(id: "x", kind: BADGES) { records { reference } } }',
      ),
    ).toEqual({ recordAgreement: null, takeAway: null });
  });

  it('says why it is none that the call is for', async () => {
    const call = await aCall({
      functions: ['mayor'],
      categories: ['member-city'],
      countries: ['FR'],
      delegationMax: 2,
    });
    const office = asMember();
    const draft = await aDraftRequest(
      office,
      call,
      answersOf({ people: [1, 2, 3].map(() => aPerson({ function: 'EXPERT' })) }),
    );
    const { fields } = await send(office, draft);
    expect(fields?.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'people tooMany',
      'people.0.function notEligible',
      'people.1.function notEligible',
      'people.2.function notEligible',
      'category notEligible',
      'country notEligible',
    ]);
  });

  it('of a city of Praxis has its country and size', async () => {
    const office = asMember();
    const { id } = await aDraftRequest(office, await aCall(), answersOf({ city: 'barcelona' }));
    const { participationRequest } = await office.ask<Read>(question, { id });
    expect(participationRequest).toMatchObject({
      country: { code: 'ES' },
      city: { slug: 'barcelona' },
      authoritySize: 'FROM_1M',
    });
  });

  it('ranks field visits of the programme, and no other sessions', async () => {
    const call = await aCall();
    const summit = { id: call.summitId };
    const visit = await aPlannedSession(summit, { kind: 'FIELD_VISIT', titles: { en: 'Raval' } });
    const talk = await aPlannedSession(summit, {
      startTime: '11:00',
      endTime: '12:00',
      speakers: [],
      interpreters: [],
    });
    const office = asMember();
    const { id, revision } = await aDraftRequest(office, call);
    const want = (fieldVisits: string[]) =>
      office.change('saveParticipationRequest', { id, revision, fieldVisits });
    expect((await want([visit.id])).fields?.[0]?.path).toBe('fieldVisits.0');
    await release(summit);
    expect((await want([visit.id, talk.id])).fields?.[0]?.path).toBe('fieldVisits.1');
    expect((await want([visit.id])).kind).toBe('SaveParticipationRequestSuccess');
  });
});

async function listed(person: ReturnType<typeof asMember>): Promise<string[]> {
  const { viewer } = await person.ask<{ viewer: { participationRequests: { id: string }[] } }>(
    '{ viewer { participationRequests { id } } }',
  );
  return viewer.participationRequests.map(({ id }) => id);
}
