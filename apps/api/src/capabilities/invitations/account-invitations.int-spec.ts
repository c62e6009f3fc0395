import { accountInvitationDays, accountInvitationsPerAddressAndDay } from '@praxis/domain/accounts';
import { useApi } from '../../../test/api-harness';
import { aCallingSummit, keyInInvitation as keyInMail } from '../../../test/invitations';
import {
  asAdministrator,
  asCoordinator,
  asEditor,
  asMember,
  asOrganiser,
  asVisitor,
  type Person,
} from '../../../test/people';
import { AccountInvitationsService } from './account-invitations.service';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });
const address = 'office@mayor.example';

beforeEach(async () => {
  api.mails.sent.length = 0;
  await api.sql('delete from account_invitation');
  await api.sql('delete from rate_limit');
  await api.sql('delete from account where email = $1', [address]);
  await api.sql('delete from membership');
});
const password = 'a long enough password';
const account = { displayName: 'Office of the Mayor', language: 'FR', password };

const intoTeam = (person: Person, addresses: string[], role = 'EDITOR', city = 'aarhus') =>
  person.change('inviteAccounts', { addresses, city, role, language: 'EN' });
const toSummit = (person: Person, summit: string, addresses: string[], language = 'FR') =>
  person.change('inviteAccounts', { addresses, summit, language });
const open = (key: string, person = asVisitor()) =>
  person.change('openInvitedAccount', { key, ...account });

/** The key that somebody of the team of Aarhus has sent. */
async function teamKey(role = 'EDITOR'): Promise<string> {
  expect((await intoTeam(asCoordinator('aarhus'), [address], role)).kind).toBe(
    'InviteAccountsSuccess',
  );
  await api.catchUp();
  return keyInMail();
}

/** As somebody who has signed in reads it: what visitors were answered is kept for moments. */
async function found(key: string): Promise<unknown> {
  const { accountInvitation } = await asMember().ask<{ accountInvitation: unknown }>(
    'query ($key: String!) { accountInvitation(key: $key) { purpose address hasAccount city { slug } summit { slug } } }',
    { key },
  );
  return accountInvitation;
}

async function listedBy(person: Person) {
  const { viewer } = await person.ask<{
    viewer: { memberships: { invitations: { id: string; address: string }[] | null }[] };
  }>('{ viewer { memberships { invitations { id address } } } }');
  return viewer.memberships[0]?.invitations;
}

describe('an office', () => {
  it('gets a link in its language that makes an account, once, and forgets the address', async () => {
    const summit = await aCallingSummit();
    const organiser = asOrganiser();
    const { kind } = await toSummit(organiser, summit, [address, address.toUpperCase()]);
    expect(kind).toBe('InviteAccountsSuccess');
    await api.catchUp();
    const [mail, ...more] = api.mails.sent;
    expect(more).toEqual([]);
    expect(mail?.to).toEqual({ name: '', address });
    expect(mail?.subject).toMatch(/^Invitation : /);
    expect(mail?.text).toContain('https://praxis.example/fr/compte/invitation/office.');
    const key = keyInMail();
    expect(await found(key)).toEqual({
      purpose: 'OFFICE',
      address,
      hasAccount: false,
      city: null,
      summit: { slug: summit },
    });
    expect((await open(key)).kind).toBe('OpenInvitedAccountSuccess');
    expect(await api.count('account_invitation')).toBe(0);
    expect(await found(key)).toBeNull();
    expect((await open(key)).kind).toBe('AccountInvitationOverProblem');
    expect((await asVisitor().signIn(address, password)).kind).toBe('SignInSuccess');
    expect(
      await api.sql('select roles, language, display_name from account where email = $1', [
        address,
      ]),
    ).toEqual([{ roles: [], language: 'fr', display_name: account.displayName }]);
    expect(await api.count('membership')).toBe(0);
  });

  it('is invited by the secretariat alone, to an announced summit that calls', async () => {
    const summit = await aCallingSummit();
    for (const person of [asMember(), asCoordinator('aarhus')])
      expect((await toSummit(person, summit, [address])).kind).toBe('FORBIDDEN');
    expect((await toSummit(asAdministrator(), summit, [address])).kind).toBe(
      'InviteAccountsSuccess',
    );
    expect((await toSummit(asOrganiser(), 'none', [address])).kind).toBe('InvalidInputProblem');
    api.clock.advance({ days: 4_000 });
    expect((await toSummit(asOrganiser(), summit, [address])).kind).toBe('InvalidInputProblem');
  });
});

describe('a colleague', () => {
  it('joins the team with the role that was given', async () => {
    const key = await teamKey();
    expect(api.mails.sent[0]?.subject).toBe('Invitation to the team of Aarhus');
    expect((await open(key)).kind).toBe('OpenInvitedAccountSuccess');
    expect(
      await api.sql(
        `select m.role from membership m join account a on a.id = m.account_id where a.email = $1`,
        [address],
      ),
    ).toEqual([{ role: 'editor' }]);
  });

  it('is invited by coordinators of that city and administrators; to others the city is like one that does not exist', async () => {
    const asked = (person: Person, city: string) => intoTeam(person, [address], 'EDITOR', city);
    for (const person of [
      asMember(),
      asEditor('aarhus'),
      asCoordinator('rotterdam'),
      asOrganiser(),
    ]) {
      expect((await asked(person, 'aarhus')).kind).toBe('FORBIDDEN');
      expect((await asked(person, 'nowhere')).kind).toBe('FORBIDDEN');
    }
    expect((await asked(asAdministrator(), 'aarhus')).kind).toBe('InviteAccountsSuccess');
  });

  it('is listed for coordinators alone, and taken back by them: then the link no longer works', async () => {
    const key = await teamKey();
    const coordinator = asCoordinator('aarhus');
    expect(await listedBy(asEditor('aarhus'))).toBeNull();
    expect(await listedBy(asCoordinator('rotterdam'))).toEqual([]);
    const [invitation] = (await listedBy(coordinator)) ?? [];
    expect(invitation).toMatchObject({ address });
    const revoke = (person: Person) =>
      person.change('revokeAccountInvitation', { id: invitation?.id });
    for (const person of [
      asMember(),
      asEditor('aarhus'),
      asCoordinator('rotterdam'),
      asOrganiser(),
    ])
      expect((await revoke(person)).kind).toBe('NOT_FOUND');
    expect((await revoke(coordinator)).kind).toBe('RevokeAccountInvitationSuccess');
    expect((await open(key)).kind).toBe('AccountInvitationOverProblem');
    expect(await api.count('account_invitation')).toBe(0);
  });

  it('who has an account gets a mail that says so, and accepts signed in with that account only', async () => {
    const known = asMember({ language: 'es' });
    const { email, id } = await known.account();
    const inviter = asCoordinator('aarhus');
    const [one, other] = [
      await intoTeam(inviter, ['nobody@city.example']),
      await intoTeam(inviter, [email], 'COORDINATOR'),
    ];
    expect(other).toEqual(one);
    await api.catchUp();
    expect(api.mails.sent.find(({ to }) => to.address === email)?.text).toContain(
      'Sign in by this link',
    );
    const key = keyInMail(email);
    expect(await found(key)).toMatchObject({ hasAccount: true });
    expect((await open(key)).kind).toBe('InvitedAccountNeededProblem');
    const accept = (person: Person) => person.change('acceptAccountInvitation', { key });
    expect((await accept(asVisitor())).kind).toBe('UNAUTHENTICATED');
    expect((await accept(asMember())).kind).toBe('InvitedAccountNeededProblem');
    expect((await accept(known)).kind).toBe('AcceptAccountInvitationSuccess');
    expect(await api.sql('select role from membership where account_id = $1', [id])).toEqual([
      { role: 'coordinator' },
    ]);
    expect((await accept(known)).kind).toBe('AccountInvitationOverProblem');
  });
});

describe('against abuse', () => {
  it('two at once make exactly one account', async () => {
    const key = await teamKey();
    const kinds = await Promise.all([1, 2, 3].map(async () => (await open(key)).kind));
    expect(kinds.filter((kind) => kind === 'OpenInvitedAccountSuccess')).toHaveLength(1);
    expect(await api.sql('select 1 from account where email = $1', [address])).toHaveLength(1);
  });

  it('two invitations of one address make one account at the same moment, and the other stays open for it', async () => {
    const first = await teamKey();
    await intoTeam(asCoordinator('rotterdam'), [address], 'EDITOR', 'rotterdam');
    await api.catchUp();
    const kinds = await Promise.all([open(first), open(keyInMail())]);
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([
      'InvitedAccountNeededProblem',
      'OpenInvitedAccountSuccess',
    ]);
    expect(await api.count('account_invitation')).toBe(1);
  });

  it('a link ends, is replaced by a newer one, and is good for nothing else', async () => {
    const old = await teamKey();
    const key = await teamKey();
    expect(key).not.toBe(old);
    const token = key.split('.')[1] ?? '';
    for (const wrong of [old, `office.${token}`, `team.${'A'.repeat(43)}`, token, '', `${key}\n`]) {
      expect(await found(wrong)).toBeNull();
      expect((await open(wrong)).kind).toBe('AccountInvitationOverProblem');
    }
    expect(JSON.stringify(await api.sql('select * from account_invitation'))).not.toContain(token);
    api.clock.advance({ days: accountInvitationDays });
    expect((await open(key)).kind).toBe('AccountInvitationOverProblem');
    api.clock.advance({ minutes: 1 });
    expect(await api.part(AccountInvitationsService).forgetEnded()).toBe(1);
    expect(await api.count('account_invitation')).toBe(0);
  });

  it('the link of who no longer coordinates the team does not work', async () => {
    const key = await teamKey();
    await api.sql(`update membership set role = 'editor'`);
    expect(await found(key)).toBeNull();
    expect((await open(key)).kind).toBe('AccountInvitationOverProblem');
  });

  it.each([
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example,c@d.example',
    'Ada <a@b.example>',
    'a@b.example (office)',
    'a\u0000@b.example',
  ])('%j is refused, with all others of the list, and nobody gets a mail', async (wrong) => {
    const { kind } = await intoTeam(asCoordinator('aarhus'), [address, wrong]);
    expect(kind).toBe('InvalidInputProblem');
    await api.catchUp();
    expect(api.mails.sent).toEqual([]);
    expect(await api.count('account_invitation')).toBe(0);
  });

  it('a weak password, or a name without letters, uses nothing up', async () => {
    const key = await teamKey();
    for (const wrong of [{ password: 'too short' }, { displayName: ' \n ' }])
      expect(
        (await asVisitor().change('openInvitedAccount', { key, ...account, ...wrong })).kind,
      ).toBe('InvalidInputProblem');
    expect((await open(key)).kind).toBe('OpenInvitedAccountSuccess');
  });

  it.each([
    ['guessable', 'password1234'],
    ['ownWords', 'Praxis-Summit-2026'],
    ['ownWords', 'Office.of.the.Mayor'],
    ['ownWords', 'office@mayor.example'],
    ['ownWords', 'Århus2026!!!'],
  ])(
    'a password that is guessed early is refused as %s and uses nothing up: %s',
    async (rule, easy) => {
      await api.sql(`update city set names = names || '{"fr": "Århus"}' where slug = 'aarhus'`);
      const key = await teamKey();
      const { kind, fields } = await asVisitor().change('openInvitedAccount', {
        key,
        ...account,
        password: easy,
      });
      expect({ kind, fields }).toMatchObject({
        kind: 'InvalidInputProblem',
        fields: [{ path: 'password', rule }],
      });
      expect((await open(key)).kind).toBe('OpenInvitedAccountSuccess');
    },
  );

  it('one address does not get more than a few mails a day, whoever sends them', async () => {
    for (let i = 0; i < accountInvitationsPerAddressAndDay; i += 1) await teamKey();
    expect((await intoTeam(asCoordinator('aarhus'), [address])).kind).toBe(
      'TooManyAttemptsProblem',
    );
  });
});
