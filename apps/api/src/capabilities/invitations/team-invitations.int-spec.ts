import { useApi } from '../../../test/api-harness';
import { keyInInvitation } from '../../../test/invitations';
import {
  asAdministrator,
  asCoordinator,
  asEditor,
  asMember,
  asOrganiser,
  asVisitor,
  type Person,
} from '../../../test/people';

const api = useApi();
const address = 'first@city.example';

beforeEach(async () => {
  await api.catchUp();
  api.mails.sent.length = 0;
  await api.sql('delete from account_invitation');
  await api.sql('delete from rate_limit');
});

const intoTeam = (person: Person, role = 'EDITOR', city = 'aarhus') =>
  person.change('inviteAccounts', { addresses: [address], city, role, language: 'EN' });

describe('into the team of a city of which one is no member', () => {
  it('administrators invite, and are told of one that does not exist: then nobody is invited', async () => {
    const administrator = asAdministrator();
    const { kind, fields } = await intoTeam(administrator, 'EDITOR', 'nowhere');
    expect({ kind, fields }).toMatchObject({
      kind: 'InvalidInputProblem',
      fields: [{ path: 'city', rule: 'unknown' }],
    });
    await api.catchUp();
    expect(api.mails.sent).toEqual([]);
    expect(await api.count('account_invitation')).toBe(0);
    expect(await api.count('rate_limit')).toBe(0);
    await intoTeam(administrator, 'COORDINATOR', 'rotterdam');
    await api.catchUp();
    expect(api.mails.sent.map(({ subject }) => subject)).toEqual([
      'Invitation to the team of Rotterdam',
    ]);
    const opened = await asVisitor().change('openInvitedAccount', {
      key: keyInInvitation(),
      ...{ displayName: 'Ada', language: 'EN', password: 'a long enough password' },
    });
    expect(opened.kind).toBe('OpenInvitedAccountSuccess');
    expect(
      await api.sql(
        `select c.slug, m.role from membership m join account a on a.id = m.account_id
           join city c on c.id = m.city_id where a.email = $1`,
        [address],
      ),
    ).toEqual([{ slug: 'rotterdam', role: 'coordinator' }]);
  });

  it('administrators read who was invited, as its coordinators do, and nobody else does', async () => {
    await intoTeam(asAdministrator());
    const seenBy = async (person: Person, city = 'aarhus'): Promise<unknown> =>
      (
        await person.ask<{ city: { invitations: object[] | null } }>(
          'query ($city: String!) { city(slug: $city) { invitations { address role } } }',
          { city },
        )
      ).city.invitations;
    for (const person of [asAdministrator(), asCoordinator('aarhus')]) {
      expect(await seenBy(person)).toEqual([{ address, role: 'EDITOR' }]);
    }
    expect(await seenBy(asAdministrator(), 'rotterdam')).toEqual([]);
    for (const person of [
      asVisitor(),
      asMember(),
      asEditor('aarhus'),
      asCoordinator('rotterdam'),
      asOrganiser(),
    ])
      expect(await seenBy(person)).toBeNull();
  });
});
