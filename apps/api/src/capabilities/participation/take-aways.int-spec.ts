import type { Participant } from '@praxis/domain/participation';
import { parse } from 'csv-parse/sync';
import { useApi } from '../../../test/api-harness';
import { givePassword, password } from '../../../test/factories/api-key.factory';
import { aCall, aRequest } from '../../../test/factories/participation.factory';
import type { Outcome } from '../../../test/outcome';
import { asAdministrator, asMember, asOrganiser, type Person } from '../../../test/people';

const api = useApi();

async function anOrganiser(): Promise<Person> {
  const organiser = asOrganiser();
  await givePassword(organiser);
  return organiser;
}

const prepare = (who: Person, summit: string, over: object = {}): Promise<Outcome> =>
  who.change('prepareTakeAway', {
    ...{ summit, kind: 'ATTENDANCE', reason: 'List for the entrance', password },
    ...over,
  });

async function fileOf(
  who: Person | null,
  id = '',
  kind = 'attendance',
  query = '',
): Promise<{ status: number; body: string; cache: unknown }> {
  const { statusCode, body, headers } = await api.request({
    url: `/export/take-aways/${kind}/${id}.csv${query}`,
    headers: who === null ? {} : { cookie: await who.sessionCookie() },
  });
  return { status: statusCode, body, cache: headers['cache-control'] };
}

describe('what organisers take away', () => {
  it('is a table of those who come, a line for each person, safe for spreadsheets, and each record counts as opened', async () => {
    const call = await aCall();
    const organiser = await anOrganiser();
    const one: Participant = {
      ...{ name: '=cmd|A1', title: 'Mayor', languages: ['fr', 'es'] },
      ...{ accessNeeds: 'Lift', dietNeeds: 'No nuts' },
      function: 'mayor',
    };
    const accepted = await aRequest(call, {
      status: 'accepted',
      answers: { people: [one, { ...one, name: 'Łucja' }], authority: 'Łódź' },
    });
    await aRequest(call, { status: 'declined' });
    const { agreement } = await prepare(organiser, call.summitId);
    expect(agreement).toMatchObject({ kind: 'ATTENDANCE', records: 1, state: 'GOOD' });
    const { status, body, cache } = await fileOf(organiser, agreement?.id);
    expect({ status, cache }).toEqual({ status: 200, cache: 'no-store' });
    const rows = parse<Record<string, string>>(body, { columns: true, bom: true });
    expect(rows).toMatchObject([
      { reference: accepted.reference, person: '1', name: "'=cmd|A1", authority: 'Łódź' },
      { person: '2', name: 'Łucja', languages: 'fr es', accessNeeds: 'Lift', contactAddress: '' },
    ]);
    expect(
      await api.count(`record_opening where request_id = $1 and purpose = 'take-away'`, [
        accepted.id,
      ]),
    ).toBe(1);
  });

  it('says the country by its code and by its name in the language that was asked for', async () => {
    const call = await aCall();
    const organiser = await anOrganiser();
    await aRequest(call, { status: 'accepted', country: 'DK' });
    const { agreement } = await prepare(organiser, call.summitId);
    for (const [query, name] of [
      ['', 'Denmark'],
      ['?language=fr', 'Danemark'],
      ['?language=es', 'Dinamarca'],
    ] as const) {
      const { body } = await fileOf(organiser, agreement?.id, 'attendance', query);
      const rows = parse<Record<string, string>>(body, { columns: true, bom: true });
      expect(rows).toMatchObject([{ country: 'DK', countryName: name }]);
    }
  });

  it.each([
    ['en', 'Accepted', 'Deputy mayor', 'French, Catalan, International Sign'],
    ['fr', 'Acceptée', 'Maire adjoint ou adjointe', 'Français, Catalan, Signes internationaux'],
    ['es', 'Aceptada', 'Teniente de alcaldía', 'Francés, Catalán, Signos internacionales'],
  ])('says beside each code what it means, in %s', async (language, status, what, languages) => {
    const call = await aCall();
    const organiser = await anOrganiser();
    const person: Participant = {
      ...{ name: 'Noor', title: '', languages: ['fr', 'ca', 'ils'] },
      ...{ accessNeeds: '', dietNeeds: '', function: 'deputy-mayor' },
    };
    await aRequest(call, { status: 'accepted', answers: { people: [person] } });
    const { agreement } = await prepare(organiser, call.summitId);
    const query = `?language=${language}`;
    const { body } = await fileOf(organiser, agreement?.id, 'attendance', query);
    expect(parse<Record<string, string>>(body, { columns: true, bom: true })).toMatchObject([
      {
        ...{ status: 'accepted', statusName: status },
        ...{ function: 'deputy-mayor', functionName: what },
        ...{ languages: 'fr ca ils', languageNames: languages },
      },
    ]);
  });

  it('needs the password and a reason, and a field visit for a manifest', async () => {
    const { summitId } = await aCall();
    const organiser = await anOrganiser();
    const kindWith = async (over: object): Promise<string> =>
      (await prepare(organiser, summitId, over)).kind;
    expect(await kindWith({ password: 'wrong' })).toBe('WrongPasswordProblem');
    expect(await kindWith({ reason: '  ' })).toBe('InvalidInputProblem');
    const { fields } = await prepare(organiser, summitId, { kind: 'MANIFEST' });
    expect(fields).toMatchObject([{ path: 'session', rule: 'required' }]);
    expect(await api.count('record_agreement where summit_id = $1', [summitId])).toBe(0);
  });

  it('is for whoever prepared it alone, as what it was prepared as, for a quarter of an hour', async () => {
    const call = await aCall();
    await aRequest(call, { status: 'accepted' });
    const [organiser, other] = [await anOrganiser(), await anOrganiser()];
    const id = (await prepare(organiser, call.summitId)).agreement?.id;
    for (const who of [other, asMember(), null]) {
      const { status, body } = await fileOf(who, id);
      expect(status).toBe(404);
      expect(body).not.toContain('Delegate ');
    }
    expect((await fileOf(organiser, id, 'requests')).status).toBe(404);
    expect((await fileOf(organiser, id)).status).toBe(200);
    api.clock.advance({ minutes: 15 });
    expect((await fileOf(organiser, id)).status).toBe(404);
  });

  it('of more records than one person may open waits for a second person: until then not a byte', async () => {
    const call = await aCall({ capacity: 100 });
    await Promise.all(Array.from({ length: 51 }, () => aRequest(call, { status: 'accepted' })));
    const organiser = await anOrganiser();
    api.mails.sent.length = 0;
    const { agreement } = await prepare(organiser, call.summitId);
    expect(agreement).toMatchObject({ records: 51, state: 'WAITING', holdsUntil: null });
    const early = await fileOf(organiser, agreement?.id);
    expect(early.status).toBe(404);
    expect(early.body).not.toContain('Delegate ');
    const second = asAdministrator();
    await second.account();
    await api.catchUp();
    expect(api.mails.sent.map(({ to }) => to.address)).toContain((await second.account()).email);
    await second.change('answerAgreement', { id: agreement?.id, isAgreed: true });
    const { status, body } = await fileOf(organiser, agreement?.id);
    expect(status).toBe(200);
    expect(body.match(/Delegate /g)).toHaveLength(51);
    // The second person agreed; the file is not theirs.
    expect((await fileOf(second, agreement?.id)).status).toBe(404);
  });

  it('is read on a page by the same rules', async () => {
    const call = await aCall();
    const { reference } = await aRequest(call, { status: 'accepted' });
    const [organiser, other] = [await anOrganiser(), await anOrganiser()];
    const id = (await prepare(organiser, call.summitId, { kind: 'BADGES' })).agreement?.id;
    const query = `query ($id: ID!) { takeAway(id: $id, kind: BADGES) {
      agreement { state } records { reference country { code name(language: FR) } answers { people { name } } } } }`;
    expect(await organiser.ask(query, { id })).toMatchObject({
      takeAway: {
        agreement: { state: 'GOOD' },
        records: [{ reference, country: { code: 'FR', name: 'France' } }],
      },
    });
    expect(await other.ask(query, { id })).toEqual({ takeAway: null });
  });
});
