import { isOfVerifiedCity, visitor, type Member } from '../accounts';
import { memberViewer } from '../accounts/testing';
import { InvalidInput, parseInput } from '../shared';
import {
  apiKeyScopes,
  canHaveApiKeys,
  createApiKeyInput,
  holdsScope,
  isApiKey,
  isApiKeyOver,
  viewerWithKey,
} from '.';

const owner = memberViewer('m', {
  roles: ['reviewer', 'moderator', 'organiser', 'administrator'],
  cities: { aarhus: 'coordinator' },
  verifiedCities: ['aarhus'],
});

test.each([
  ['read', ['read']],
  ['read-own', ['read', 'read-own']],
  ['write-drafts', ['read', 'read-own', 'write-drafts']],
] as const)('the scope %s holds exactly %j', (scope, expected) => {
  expect(apiKeyScopes.filter((needed) => holdsScope(scope, needed))).toEqual(expected);
});

test('with a key for reading, a program asks as a visitor', () => {
  expect(viewerWithKey(owner, 'read')).toBe(visitor);
});

test.each(['read-own', 'write-drafts'] as const)(
  'with the scope %s it asks as a member of the teams, without any role and any annex of others',
  (scope) => {
    const viewer = viewerWithKey(owner, scope) as Member;
    expect(viewer).toMatchObject({ kind: 'member', accountId: 'm' });
    expect([...viewer.roles]).toEqual([]);
    expect([...viewer.memberships]).toEqual([['aarhus', 'coordinator']]);
    expect(isOfVerifiedCity(viewer)).toBe(false);
  },
);

test('whoever has signed in makes keys', () => {
  expect(canHaveApiKeys(owner)).toBe(true);
  expect(canHaveApiKeys(visitor)).toBe(false);
});

const good = `praxis_${'a'.repeat(43)}`;
test.each([
  [good, true],
  [`praxis_${'a'.repeat(42)}`, false],
  [`${good}a`, false],
  [`${good}\n`, false],
  [`Praxis_${'a'.repeat(43)}`, false],
  [`praxis_${'a'.repeat(42)}=`, false],
  ['', false],
])('%j has the form of a key: %s', (text, expected) => {
  expect(isApiKey(text)).toBe(expected);
});

const at = (time: string): Date => new Date(`2026-11-29T${time}Z`);
test.each([
  [at('09:59:59'), null, false],
  [at('10:00:00'), null, true],
  [at('09:00:00'), at('08:59:00'), true],
])('at %s, revoked %s, a key until ten o’clock is over: %s', (now, revokedAt, expected) => {
  expect(isApiKeyOver({ expiresAt: at('10:00:00'), revokedAt }, now)).toBe(expected);
});

const input = { name: ' Zotero \n sync ', scope: 'read', days: 90, password: 'secret' };
test('a name stands on one line', () => {
  expect(parseInput(createApiKeyInput, input).name).toBe('Zotero sync');
});

test.each([
  [{ name: ' ' }, 'name', 'required'],
  [{ name: 'x'.repeat(81) }, 'name', 'tooLong'],
  [{ scope: 'admin' }, 'scope', 'unknownCode'],
  [{ days: 0 }, 'days', 'tooSmall'],
  [{ days: 366 }, 'days', 'tooLarge'],
  [{ password: '' }, 'password', 'required'],
])('%j is refused', (more, path, rule) => {
  let fault: unknown;
  try {
    parseInput(createApiKeyInput, { ...input, ...more });
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(InvalidInput);
  expect((fault as InvalidInput).fields).toMatchObject([{ path, rule }]);
});
