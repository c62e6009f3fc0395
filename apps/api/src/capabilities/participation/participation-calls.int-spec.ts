import { participantCategories, participantFunctions } from '@praxis/domain/participation';
import { useApi } from '../../../test/api-harness';
import { aCall, aRequest } from '../../../test/factories/participation.factory';
import { announce, aSummit, summitInput } from '../../../test/factories/summit.factory';
import {
  asAdministrator,
  asEditor,
  asMember,
  asOrganiser,
  asVisitor,
  type Person,
} from '../../../test/people';
import { KeyVault } from '../../platform/vault/key-vault';

const api = useApi();

const names = (codes: readonly string[]): string[] =>
  codes.map((code) => code.toUpperCase().replace(/-/g, '_'));

/** What an organiser enters for the call of a summit in May 2027. */
const callInput = ({ id }: { id: string }, over: object = {}): object => ({
  summit: id,
  opensDay: '2026-01-10',
  opensTime: '09:00',
  closesDay: '2027-03-31',
  closesTime: '23:59',
  capacity: 40,
  delegationMax: 3,
  functions: names(participantFunctions),
  categories: names(participantCategories),
  countries: ['ES', 'FR'],
  contact: 'Summit@Congress.example',
  offersPlaces: true,
  ...over,
});

const question = `query Q($slug: String!) { summit(slug: $slug) { participationCall {
  opensAt closesAt opensDay opensTime closesDay closesTime state delegationMax functions categories
  countries { code name(language: FR) } contact hasFreePlaces capacity offersPlaces revision } } }`;

interface Read {
  summit: { participationCall: Record<string, unknown> | null } | null;
}
const callFor = async (
  person: Person,
  slug: string,
): Promise<Record<string, unknown> | null | undefined> =>
  (await person.ask<Read>(question, { slug })).summit?.participationCall;

describe('a call', () => {
  it('is public with its deadline by the clock of the host city, and says no numbers', async () => {
    const summit = await aSummit();
    const { called, kind } = await asOrganiser().change('saveParticipationCall', callInput(summit));
    expect(kind).toBe('SaveParticipationCallSuccess');
    expect(called?.participationCall).toMatchObject({
      revision: 1,
      opensAt: '2026-01-10T08:00:00.000Z',
      closesAt: '2027-03-31T22:00:00.000Z',
      closesDay: '2027-03-31',
      closesTime: '23:59',
      state: 'OPEN',
      hasFreePlaces: true,
    });
    expect(await callFor(asVisitor(), summit.slug)).toBeUndefined();
    await announce(summit);
    expect(await callFor(asVisitor(), summit.slug)).toMatchObject({
      opensDay: '2026-01-10',
      opensTime: '09:00',
      countries: [
        { code: 'ES', name: 'Espagne' },
        { code: 'FR', name: 'France' },
      ],
      contact: 'summit@congress.example',
      delegationMax: 3,
      hasFreePlaces: true,
      capacity: null,
      offersPlaces: null,
      revision: null,
    });
    const [row] = await api.sql<{ keyId: string }>(
      'select key_id as "keyId" from participation_call where summit_id = $1',
      [summit.id],
    );
    expect(await api.part(KeyVault).ids()).toContain(row?.keyId);
  });

  it.each([
    ['a deadline after the summit has begun', { closesDay: '2027-05-10' }, 'closesDay'],
    ['a deadline before the opening', { closesDay: '2026-01-09' }, 'closesDay'],
    [
      'a time that clocks jump over',
      { closesDay: '2027-03-28', closesTime: '02:30' },
      'closesTime',
    ],
    ['no time at all', { opensTime: '24:00' }, 'opensTime'],
    ['nobody whom it is for', { functions: [] }, 'functions'],
    ['a country that is no member state', { countries: ['US'] }, 'countries.0'],
    ['a contact that is no mail address', { contact: 'ring us' }, 'contact'],
    ['no places', { capacity: 0 }, 'capacity'],
  ])('is refused with %s', async (_what, over, path) => {
    const summit = await aSummit();
    const { kind, fields } = await asOrganiser().change(
      'saveParticipationCall',
      callInput(summit, over),
    );
    expect(kind).toBe('InvalidInputProblem');
    expect(fields?.map((field) => field.path)).toEqual([path]);
    expect(await api.count('participation_call where summit_id = $1', [summit.id])).toBe(0);
  });

  it('can close at the last minute before the summit', async () => {
    const summit = await aSummit();
    const { called } = await asOrganiser().change(
      'saveParticipationCall',
      callInput(summit, { closesDay: '2027-05-09' }),
    );
    expect(called?.participationCall.closesAt).toBe('2027-05-09T22:00:00.000Z');
  });

  it('is for the secretariat, and not for summits of the past', async () => {
    const summit = await aSummit();
    expect((await asEditor('aarhus').change('saveParticipationCall', callInput(summit))).kind).toBe(
      'FORBIDDEN',
    );
    const [past] = await api.sql<{ id: string }>(`select id from summit where is_recorded limit 1`);
    const ofThePast = callInput({ id: past?.id ?? '' });
    expect((await asAdministrator().change('saveParticipationCall', ofThePast)).kind).toBe(
      'FORBIDDEN',
    );
  });

  it('is changed by whoever has seen how it is, never below what is taken', async () => {
    const call = await aCall();
    await aRequest(call, { status: 'accepted', size: 3 });
    const change = (revision: number | null, over: object) =>
      asOrganiser().change('saveParticipationCall', {
        ...callInput({ id: call.summitId }, over),
        revision,
      });
    expect((await change(null, {})).kind).toBe('ParticipationCallChangedProblem');
    expect((await change(7, {})).kind).toBe('ParticipationCallChangedProblem');
    const { fields } = await change(1, { capacity: 2 });
    expect(fields).toEqual([{ path: 'capacity', rule: 'belowTaken', limit: 3 }]);
    const { called } = await change(1, { capacity: 3 });
    expect(called?.participationCall).toMatchObject({ revision: 2, hasFreePlaces: false });
    expect(await api.waitingJobs()).toContain('offer-free-places');
  });

  it('is closed once the summit was cancelled', async () => {
    const { summitId } = await aCall();
    const [row] = await api.sql<{ slug: string; revision: number }>(
      'select slug, revision from summit where id = $1',
      [summitId],
    );
    const { slug = '', revision = 0 } = row ?? {};
    expect(await callFor(asMember(), slug)).toMatchObject({ state: 'OPEN' });
    await asOrganiser().change('setSummitStatus', { id: summitId, revision, status: 'CANCELLED' });
    expect(await callFor(asMember(), slug)).toMatchObject({ state: 'CLOSED' });
  });
});

describe('when the summit moves', () => {
  it('to another time zone, the times of day of its call stay', async () => {
    const summit = await aSummit();
    await asOrganiser().change('saveParticipationCall', callInput(summit));
    const { kind } = await asOrganiser().change(
      'saveSummit',
      summitInput({ id: summit.id, revision: 1, timeZone: 'Europe/Helsinki' }),
    );
    expect(kind).toBe('SaveSummitSuccess');
    expect(await callFor(asOrganiser(), summit.slug)).toMatchObject({
      opensAt: '2026-01-10T07:00:00.000Z',
      opensTime: '09:00',
      closesAt: '2027-03-31T21:00:00.000Z',
      closesTime: '23:59',
      revision: 2,
    });
  });

  it('to days before its deadline, the deadline must be changed first', async () => {
    const summit = await aSummit();
    await asOrganiser().change('saveParticipationCall', callInput(summit));
    const { fields } = await asOrganiser().change(
      'saveSummit',
      summitInput({ id: summit.id, revision: 1, startsOn: '2027-03-20', endsOn: '2027-03-22' }),
    );
    expect(fields).toEqual([{ path: 'startsOn', rule: 'beforeDeadline', limit: null }]);
  });
});
