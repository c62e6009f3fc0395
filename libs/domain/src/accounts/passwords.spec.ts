import { InvalidInput } from '../shared';
import {
  knownPassword,
  newPassword,
  requestPasswordResetInput,
  signInInput,
} from './account-input';
import {
  fewestGuesses,
  passwordResetKey,
  readPasswordResetKey,
  refuseEasyPassword,
  wordsToAvoid,
} from './password-rules';

const owner = {
  displayName: 'Amélie Dupont-Roy',
  address: 'a.dupont@ville-malaga.example',
  cities: ['Málaga'],
};

/** Somebody who tries the words to avoid first, and otherwise every small letter. */
const byLetters = (text: string, words: string[]) => {
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), text.toLowerCase());
  return { guesses: 26 ** rest.length, hasWordsToAvoid: rest !== text.toLowerCase() };
};

function faultOf(password: string): unknown {
  try {
    refuseEasyPassword(password, owner, byLetters, 'newPassword');
    return null;
  } catch (problem) {
    if (!(problem instanceof InvalidInput)) throw problem;
    return problem.fields[0];
  }
}

test.each([
  ['eleven letters', 'abcdefghijk', false],
  ['twelve letters', 'abcdefghijkl', true],
  ['twelve signs of four bytes', '😀'.repeat(12), true],
  ['six signs that count as twelve units', '😀'.repeat(6), false],
  ['128 signs of four bytes', '😀'.repeat(128), true],
  ['129 letters', 'x'.repeat(129), false],
  ['spaces alone', ' '.repeat(12), true],
  ['words of another script', 'пароль из слов', true],
])('as a new password, %s', (_what, password, isTaken) => {
  expect(newPassword.safeParse(password).success).toBe(isTaken);
  expect(newPassword.safeParse(password).data).toBe(isTaken ? password : undefined);
});

test('whoever signs in types what was taken, and the demonstration’s eleven letters', () => {
  for (const password of ['praxis-demo', '😀'.repeat(128)]) {
    expect(knownPassword.parse(password)).toBe(password);
    expect(signInInput.parse({ email: 'a@b.example', password }).password).toBe(password);
  }
  for (const wrong of ['', 'x'.repeat(129)])
    expect(knownPassword.safeParse(wrong).success).toBe(false);
});

test('words to avoid are those of the site, the name, the mail address and the cities, folded', () => {
  const words = wordsToAvoid(owner);
  for (const word of ['praxis', 'cumbre', 'amelie', 'dupont', 'roy', 'ameliedupontroy', 'malaga'])
    expect(words).toContain(word);
  for (const word of ['a', '', 'Amélie']) expect(words).not.toContain(word);
  expect(new Set(words).size).toBe(words.length);
});

test.each([
  ['ownWords', 'Praxis-Summit-26', 'words of the site with signs between'],
  ['ownWords', 'Amélie.Dupont.1', 'the name, with its accents'],
  ['ownWords', 'MÁLAGA málaga!', 'the city twice'],
  ['guessable', 'abcdef', 'too few guesses'],
])('%s: %j is refused, %s', (rule, password) => {
  expect(faultOf(password)).toMatchObject({ path: 'newPassword', rule, limit: null });
});

test.each(['ice lantern bicycle', 'malaga walks on lanterns', 'k7qp2mzx9wlt'])(
  '%j is taken',
  (password) => {
    expect(faultOf(password)).toBeNull();
  },
);

test('the fewest guesses are taken, one less is not', () => {
  const taken = (guesses: number) => () => {
    refuseEasyPassword('anything', owner, () => ({ guesses, hasWordsToAvoid: false }));
  };
  expect(taken(fewestGuesses)).not.toThrow();
  expect(taken(fewestGuesses - 1)).toThrow('take some words that do not belong together');
});

test('the key of a link says what it is for, and nothing else is one', () => {
  const token = 'x'.repeat(43);
  expect(readPasswordResetKey(passwordResetKey(token))).toBe(token);
  for (const wrong of [token, `team.${token}`, `password.${token}x`, `password.${token}\n`, ''])
    expect(readPasswordResetKey(wrong)).toBeNull();
});

test('a forgotten password is asked for by one address', () => {
  expect(requestPasswordResetInput.parse({ email: ' Ada@City.Example ' })).toEqual({
    email: 'ada@city.example',
  });
  for (const email of [
    'a@b.example,c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    ['a@b.example', 'c@d.example'],
    '',
  ])
    expect(requestPasswordResetInput.safeParse({ email }).success).toBe(false);
});
