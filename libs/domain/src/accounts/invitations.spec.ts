import { mailAddress } from './account-input';
import { inviteAccountsInput } from './invitation-input';
import { canInviteIntoAnyTeam, canInviteIntoTeam, canInviteOffices } from './invitation-policy';
import { invitationKey, readInvitationKey } from './invitation-rules';
import { memberViewer } from './testing';
import { visitor, type Viewer } from './viewer';

test.each<[string, Viewer, boolean, boolean]>([
  ['a visitor', visitor, false, false],
  ['a member', memberViewer('m'), false, false],
  ['an editor', memberViewer('e', { cities: { c: 'editor' } }), false, false],
  ['a coordinator', memberViewer('k', { cities: { c: 'coordinator' } }), false, true],
  ['a coordinator elsewhere', memberViewer('x', { cities: { d: 'coordinator' } }), false, false],
  ['an organiser', memberViewer('o', { roles: ['organiser'] }), true, false],
  ['a reviewer', memberViewer('r', { roles: ['reviewer'] }), false, false],
  ['an administrator', memberViewer('a', { roles: ['administrator'] }), true, true],
])('%s invites offices or into the team of a city', (_who, viewer, offices, team) => {
  expect(canInviteOffices(viewer)).toBe(offices);
  expect(canInviteIntoTeam(viewer, 'c')).toBe(team);
  expect(canInviteIntoAnyTeam(viewer)).toBe(offices && team);
});

test.each([
  'a@b.example\r\nBcc: c@d.example',
  'a@b.example,c@d.example',
  'Ada <a@b.example>',
  '"a b"@b.example',
  'a@b.example (office)',
  'a\u0000@b.example',
  'a\u200b@b.example',
  'a@b.example\u202e',
  'a@@b.example',
  'a@b',
  `${'a'.repeat(250)}@b.example`,
])('%j is not one plain address', (address) => {
  expect(mailAddress.safeParse(address).success).toBe(false);
});

test('an invitation is for one thing; the same address twice is one', () => {
  const given = { addresses: ['A@b.example', 'a@b.example '], language: 'fr' };
  expect(inviteAccountsInput.parse({ ...given, summit: 's' }).addresses).toEqual(['a@b.example']);
  for (const wrong of [
    {},
    { summit: 's', city: 'c', role: 'editor' },
    { city: 'c' },
    { summit: 's', role: 'editor' },
  ])
    expect(inviteAccountsInput.safeParse({ ...given, ...wrong }).success).toBe(false);
  const many = Array.from({ length: 51 }, (_, i) => `a${String(i)}@b.example`);
  expect(inviteAccountsInput.safeParse({ ...given, summit: 's', addresses: many }).success).toBe(
    false,
  );
});

test('a key says what it is for and its secret, and nothing else is one', () => {
  const token = 'x'.repeat(43);
  expect(readInvitationKey(invitationKey('team', token))).toEqual({ purpose: 'team', token });
  for (const wrong of [token, `admin.${token}`, `team.${token}x`, `team.${token}\n`, ''])
    expect(readInvitationKey(wrong)).toBeNull();
});
