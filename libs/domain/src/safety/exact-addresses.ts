import { anyOf, phrase, spansOf, type Span } from './passage';

const capital = "\\p{Lu}[\\p{L}’'-]*";
const number = '\\d{1,4}[a-zA-Z]?';
/** What may be the number of a house, and is no year. */
const houseNumber = `(?!(?:19|20)\\d\\d(?!\\d))${number}`;

const english = `${houseNumber},?_(?:${capital}_){1,3}${anyOf(
  'Street',
  'St',
  'Road',
  'Rd',
  'Avenue',
  'Ave',
  'Lane',
  'Drive',
  'Square',
  'Terrace',
  'Crescent',
  'Gardens',
  'Close',
  'Boulevard',
  'Court',
)}`;

/** The words with a small or a capital first letter; the rest of the pattern keeps its own. */
const eitherCase = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');

const frenchName = `(?:(?:de_la|de_l[’']|du|des|de|d[’'])(?:_|(?<=[’'])))?`;
const french = `${houseNumber}(?:_(?:bis|ter))?,?_${anyOf(
  `(?:${eitherCase('rue|avenue|boulevard|impasse|allée|quai|ruelle|faubourg')})_${frenchName}\\p{L}[\\p{L}’'-]*`,
  `(?:${eitherCase('place|cours|passage|square|chemin|route|cité|esplanade|sentier')})_${frenchName}${capital}`,
)}(?:(?:_|-)${capital}){0,2}`;

const spanish = `(?:${eitherCase('calle|c/|avenida|avda\\.?|plaza|paseo|carrer|passeig|plaça|ronda|travesía|callejón|rambla')})_(?:(?:de_la|de_los|de_las|del|de|d[’'])_?)?${capital}(?:_(?:(?:de|del|la|los|las|i|y)_)?${capital}){0,3}(?:,_?|_)(?:n\\.?º?_?|núm\\.?_?)?${houseNumber}`;

/** Streets whose kind is the end of their name, as in the north and the middle of Europe. */
const northern = `\\p{Lu}[\\p{L}-]{2,30}${anyOf(
  'straße',
  'strasse',
  'straat',
  'gade',
  'vej',
  'gata',
  'gatan',
  'gate',
  'vägen',
  'veien',
  'laan',
  'weg',
  'plein',
  'singel',
  'gracht',
  'platz',
  'katu',
)}_${houseNumber}`;
const polish = `(?:ul|al)\\._${capital}(?:_${capital})?_${houseNumber}`;

const patterns = [
  phrase(english, 'gu'),
  phrase(french, 'gu'),
  phrase(spanish, 'gu'),
  phrase(northern, 'gu'),
  phrase(polish, 'gu'),
  // Degrees with more than two decimals: a house, not a town.
  /(?<![\p{N}.])-?\d{1,2}[.]\d{3,8}°?,? ?-?\d{1,3}[.]\d{3,8}(?![\p{N}.])/gu,
];

/** Addresses of houses and places as exact as one; the names of streets and squares alone are none. */
export function exactAddressesIn(text: string): Span[] {
  return patterns.flatMap((pattern) => spansOf(text, pattern));
}
