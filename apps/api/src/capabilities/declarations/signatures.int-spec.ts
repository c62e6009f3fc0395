import { useApi } from '../../../test/api-harness';
import {
  asCoordinator,
  asEditor,
  asMember,
  asOrganiser,
  asVisitor,
  type Person,
} from '../../../test/people';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });
const declaration = 'rotterdam-declaration';
const mandate = 'City council, 12 March 2027, item 4';

beforeEach(async () => {
  await api.sql('delete from declaration_signature');
  await api.sql('update declaration set is_open_for_signature = false');
  await api.sql(`update city set verified_at = now() where slug in ('aarhus', 'malmo')`);
  await api.sql('delete from membership');
  await api.catchUp();
});

interface Read {
  isOpenForSignature: boolean;
  signatures: {
    office: string;
    mandate: string;
    city: { slug: string } | null;
    viewerCanWithdraw: boolean;
  }[];
  viewerCanSignFor: { slug: string }[];
  viewerCanOpenForSignature: boolean;
}

async function read(who: Person = asVisitor()): Promise<Read> {
  const { found } = await who.ask<{ found: Read }>(
    `query ($slug: String!) { found: declaration(slug: $slug) {
       isOpenForSignature viewerCanOpenForSignature viewerCanSignFor { slug }
       signatures { office mandate city { slug } viewerCanWithdraw }
     } }`,
    { slug: declaration },
  );
  return found;
}

const open = (isOpen = true): Promise<unknown> =>
  asOrganiser().change('openForSignature', { declaration, isOpen });
const sign = (who: Person, input: object = {}) =>
  who.change('signDeclaration', {
    declaration,
    city: 'aarhus',
    office: 'MAYOR',
    mandate,
    ...input,
  });
const withdraw = (who: Person, input: object = {}) =>
  who.change('withdrawSignature', {
    declaration,
    city: 'aarhus',
    reason: 'The council decided otherwise.',
    ...input,
  });

it('is given by the coordinator of a verified city, read by everybody, and told to the whole team', async () => {
  await open();
  const coordinator = asCoordinator('aarhus');
  const editor = asEditor('aarhus');
  await editor.sessionCookie();
  expect((await read(coordinator)).viewerCanSignFor).toEqual([{ slug: 'aarhus' }]);
  expect((await read(editor)).viewerCanSignFor).toEqual([]);

  expect((await sign(coordinator)).kind).toBe('SignDeclarationSuccess');
  expect(await read()).toEqual({
    isOpenForSignature: true,
    signatures: [{ office: 'MAYOR', mandate, city: { slug: 'aarhus' }, viewerCanWithdraw: false }],
    viewerCanSignFor: [],
    viewerCanOpenForSignature: false,
  });
  expect((await read(coordinator)).signatures[0]?.viewerCanWithdraw).toBe(true);

  const before = api.mails.sent.length;
  await api.catchUp();
  const told = api.mails.sent.slice(before);
  const team = await Promise.all([coordinator.account(), editor.account()]);
  expect(told.map(({ to }) => to.address).sort()).toEqual(team.map(({ email }) => email).sort());
  expect(told[0]?.subject).toBe('Aarhus has signed: Rotterdam Declaration');
  expect(told[0]?.text).toContain(mandate);
  expect(told[0]?.text).toContain(
    'https://praxis.example/en/declarations/rotterdam-declaration#signatories',
  );
});

it('cannot be given twice, even at the same moment', async () => {
  await open();
  const both = await Promise.all(
    [asCoordinator('aarhus'), asCoordinator('aarhus')].map((who) => sign(who)),
  );
  expect(both.map(({ kind }) => kind).sort()).toEqual([
    'AlreadySignedProblem',
    'SignDeclarationSuccess',
  ]);
  expect((await read()).signatures).toHaveLength(1);
});

it('waits until the secretariat opens the declaration, and stands when it is closed again', async () => {
  const coordinator = asCoordinator('aarhus');
  expect((await sign(coordinator)).kind).toBe('SignatureClosedProblem');
  expect((await read(coordinator)).viewerCanSignFor).toEqual([]);
  await open();
  await sign(coordinator);
  await open(false);
  expect((await read()).signatures).toHaveLength(1);
  expect((await sign(asCoordinator('malmo'), { city: 'malmo' })).kind).toBe(
    'SignatureClosedProblem',
  );
});

it('is not given by a city that nobody has verified', async () => {
  await open();
  await api.sql(`update city set verified_at = null where slug = 'aarhus'`);
  const coordinator = asCoordinator('aarhus');
  expect((await sign(coordinator)).kind).toBe('FORBIDDEN');
  expect((await read(coordinator)).viewerCanSignFor).toEqual([]);
});

it('is taken back with a reason that the team reads, and may be given anew', async () => {
  await open();
  const coordinator = asCoordinator('aarhus');
  expect((await withdraw(coordinator)).kind).toBe('NotSignedProblem');
  await sign(coordinator);
  await api.catchUp();
  expect((await withdraw(asMember())).kind).toBe('FORBIDDEN');
  expect((await withdraw(asOrganiser())).kind).toBe('WithdrawSignatureSuccess');
  expect((await read()).signatures).toEqual([]);
  await api.catchUp();
  const mail = api.mails.sent.at(-1);
  expect(mail?.subject).toBe('Aarhus has withdrawn its signature: Rotterdam Declaration');
  expect(mail?.text).toContain('The council decided otherwise.');
  expect((await sign(coordinator, { office: 'COUNCIL' })).kind).toBe('SignDeclarationSuccess');
  expect((await read()).signatures.map(({ office }) => office)).toEqual(['COUNCIL']);
  expect(await api.sql('select 1 from declaration_signature')).toHaveLength(2);
});

it.each([
  ['mandate', { mandate: '  ' }],
  ['mandate', { mandate: 'x'.repeat(301) }],
  ['city', { city: 'atlantis' }],
])('names the field that is wrong: %s', async (path, input) => {
  await open();
  const { kind, fields } = await sign(asCoordinator('aarhus'), input);
  expect(kind).toBe('InvalidInputProblem');
  expect(fields?.map((field) => field.path)).toEqual([path]);
});

it('says that there is no such declaration', async () => {
  const { kind, fields } = await sign(asCoordinator('aarhus'), { declaration: 'none' });
  expect(kind).toBe('InvalidInputProblem');
  expect(fields?.map((field) => field.path)).toEqual(['declaration']);
});
