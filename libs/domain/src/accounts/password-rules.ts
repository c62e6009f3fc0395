import { fold, InvalidInput } from '../shared';

/**
 * Which passwords are taken: any characters, none demanded, nothing cut off; but not those that are guessed first
 * (ASVS 5.0 lines 6.2.1-6.2.12 as reduced in the security concept).
 */

/** In characters, as people count them. */
export const passwordLength = { fewest: 12, most: 128 } as const;

/** Guesses that somebody needs who knows what people take, and about the person: fewer are too few. */
export const fewestGuesses = 1e10;

/** What everybody connects with the site, in its three languages. */
const siteWords = [
  ...['praxis', 'summit', 'sommet', 'cumbre', 'practice', 'pratique', 'practica', 'alliance'],
  ...['alianza', 'declaration', 'declaracion', 'radicalisation', 'radicalization'],
  ...['radicalizacion', 'extremism', 'extremisme', 'extremismo', 'prevention', 'prevencion'],
  ...['municipality', 'municipalite', 'municipalidad', 'password', 'motdepasse', 'contrasena'],
];

/** A link to set a forgotten password ends after so many minutes. */
export const passwordResetMinutes = 30;

/** Mails with such a link that one mailbox gets in an hour, whoever asks. */
export const passwordResetMailsPerHour = 3;

/** Such mails that one network address may ask for in an hour: an office with people who forget, not a flood. */
export const passwordResetsAskedPerHour = 20;

/** Such links that one network address may try in an hour. */
export const passwordResetTriesPerHour = 60;

const keyPattern = /^password\.([\w-]{43})$/;

/** The key in such a link: what it is for, and its secret. */
export function passwordResetKey(token: string): string {
  return `password.${token}`;
}

/** The secret in such a key; null when it is a key for something else, or none. */
export function readPasswordResetKey(key: string): string | null {
  return keyPattern.exec(key)?.[1] ?? null;
}

/** Whose password it is to be. */
export interface PasswordOwner {
  displayName: string;
  address: string;
  /** Names of the cities in whose teams they are. */
  cities: readonly string[];
}

/** What somebody tries first who wants into this account: words of the site, and of its owner. Without accents, in lower case. */
export function wordsToAvoid({ displayName, address, cities }: PasswordOwner): string[] {
  const about = [displayName, address, ...cities].map(fold);
  const words = about.flatMap((text) => [
    text.replace(/[^\p{L}\p{N}]/gu, ''),
    ...text.split(/[^\p{L}\p{N}]+/u),
  ]);
  return [...new Set([...siteWords, ...words.filter((word) => word.length >= 3)])];
}

/** How hard a password is to guess. */
export interface PasswordEstimate {
  guesses: number;
  /** Whether words that are to be avoided make it easier. */
  hasWordsToAvoid: boolean;
}

/**
 * Refuses a password that is guessed early, by naming the field with its cure.
 * @param estimate of a text by somebody who knows common passwords, keyboards, dates, and these words
 */
export function refuseEasyPassword(
  password: string,
  owner: PasswordOwner,
  estimate: (text: string, words: string[]) => PasswordEstimate,
  path = 'password',
): void {
  const words = wordsToAvoid(owner);
  const whole = estimate(password, words);
  // Signs between words make them no harder to guess, and hide them from whoever counts guesses.
  const bare = estimate(fold(password).replace(/[^\p{L}\p{N}]/gu, ''), words);
  const isOwn = bare.hasWordsToAvoid && bare.guesses < fewestGuesses;
  if (!isOwn && whole.guesses >= fewestGuesses) return;
  const [rule, message] =
    isOwn || whole.hasWordsToAvoid
      ? ([
          'ownWords',
          'is made of words of the site, a name, a mail address or a city, take words that nobody connects with either',
        ] as const)
      : ([
          'guessable',
          'is among the first that are guessed, take some words that do not belong together',
        ] as const);
  throw new InvalidInput([{ path, rule, limit: null, message: `${path} ${message}.` }]);
}
