import { InvalidInput } from '@praxis/domain/shared';
import { refuseEasyPassword } from '@praxis/domain/accounts';
import { estimatePassword } from './password-estimate';

const owner = {
  displayName: 'Amélie Dupont',
  address: 'amelie.dupont@ville.example',
  cities: ['Aarhus', 'Århus'],
};

function ruleAgainst(password: string): string | undefined {
  try {
    refuseEasyPassword(password, owner, estimatePassword);
    return undefined;
  } catch (problem) {
    if (!(problem instanceof InvalidInput)) throw problem;
    return problem.fields[0]?.rule;
  }
}

test.each([
  ...['password1234', 'passwordpassword', 'qwertyuiop123', '123456789012', 'iloveyou1234'],
  ...['aaaaaaaaaaaa', 'abcabcabcabc', '1qaz2wsx3edc', 'motherfucker', 'p4$$w0rdp4$$w0rd'],
  ...['19800101198001', '密码密码密码密码密码密码'],
])('%j is among the first that are guessed', (password) => {
  expect(ruleAgainst(password)).toMatch(/^(guessable|ownWords)$/);
});

test.each([
  ...[
    'praxissummit',
    'Praxis-Summit-2026',
    'Pr4x1sPr4x1s',
    'praxis praxis praxis',
    'praxispraxis1',
  ],
  ...['radicalisation', 'amelie.dupont1', 'Amélie Dupont!', 'Aarhus2026!!!', 'århus-århus-1'],
])('%j is made of words of the site or the person', (password) => {
  expect(ruleAgainst(password)).toBe('ownWords');
});

test.each([
  ...['a long enough password', 'un mot de passe kxvbtq', 'horse battery staple', 'k7#Qp2!mZx9w'],
  ...['xkwmpqzvbhtr', 'aarhus rejser langsomt', 'лампа и велосипед', '冬の朝に橋を渡る猫と犬と'],
])('%j is taken', (password) => {
  expect(ruleAgainst(password)).toBeUndefined();
});

test.each([
  'p4$$w0rd'.repeat(16),
  '4@8(6301!|$7+2%'.repeat(8),
  '1qaz2wsx'.repeat(16),
  '@$'.repeat(64),
])('what was made to take long does not: %j', (password) => {
  estimatePassword('warm', []);
  const begun = process.hrtime.bigint();
  estimatePassword(password, ['praxis']);
  expect(Number(process.hrtime.bigint() - begun) / 1e6).toBeLessThan(2_000);
});
