import type { Language } from '../shared';
import { mailAddressesIn, phoneNumbersIn } from './contact-details';
import { exactAddressesIn } from './exact-addresses';
import { caseDetailsIn, minorsIn } from './people-in-cases';
import { personalNamesIn } from './personal-names';
import { policeDetailsIn } from './police-details';
import type { Passage, PassageKind, PhoneNumberFinder, Span } from './passage';

/** How a text is looked through. */
export interface Reading {
  readonly language: Language;
  readonly findPhoneNumbers: PhoneNumberFinder;
  /** Kinds that harm nobody where the text stands: whoever wrote an evaluation is named. */
  readonly without?: readonly PassageKind[];
}

type Finder = (text: string, reading: Reading) => readonly Span[];

/** What is found first holds what lies wholly within it: a name in a mail address is no second warning. */
const finders: Readonly<Record<PassageKind, Finder>> = {
  'mail-address': mailAddressesIn,
  'exact-address': exactAddressesIn,
  'phone-number': (text, { findPhoneNumbers }) => phoneNumbersIn(text, findPhoneNumbers),
  minor: (text, { language }) => minorsIn(text, language),
  'case-detail': (text, { language }) => caseDetailsIn(text, language),
  'police-detail': (text, { language }) => policeDetailsIn(text, language),
  'personal-name': (text, { language }) => personalNamesIn(text, language),
};

/**
 * The passages of a text that could harm somebody, in their order. It finds what can be told by its form, and says the
 * same of the same text every time; judging is left to people.
 */
export function passagesIn(text: string, reading: Reading): Passage[] {
  const plain = withoutMarks(text);
  const found: Passage[] = [];
  for (const [kind, find] of Object.entries(finders) as [PassageKind, Finder][]) {
    if (reading.without?.includes(kind) === true) continue;
    const spans = [...find(plain, reading)].sort(byPlace);
    for (const span of spans)
      if (!found.some((other) => other.start <= span.start && span.end <= other.end))
        found.push({ kind, ...span });
  }
  return found.sort(byPlace);
}

/** The first before the second, the longer before the shorter. */
function byPlace(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

/** The text in the same length, with blanks for web addresses and the marks of emphasis. */
function withoutMarks(text: string): string {
  return text
    .replace(/https?:\/\/[^\s)\]>]{1,2000}/gu, (address) => ' '.repeat(address.length))
    .replace(/[*#`]/g, ' ');
}

/** The sentence in which a passage stands, on one line: what a person judges, and what a justification is about. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(0, start);
  const begin = Math.max(
    0,
    ...[...before.matchAll(/[.!?…][”"»’)]*\s+|\n/gu)].map((match) => match.index + match[0].length),
  );
  const after = /[.!?…](?=[”"»’)]*\s|$)|\n/u.exec(text.slice(end));
  const stop = after === null ? text.length : end + after.index + 1;
  return text.slice(begin, stop).replace(/\s+/gu, ' ').trim();
}
