import { spansOf, type PhoneNumberFinder, type Span } from './passage';

const plainAddress = /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}/gu;
/** `name (at) city.example`, as it is written to hide it from programs. */
const hiddenAddress =
  /[\p{L}\p{N}._+-]{1,64} ?[[(] ?(?:at|arobase|arroba) ?[\])] ?(?:[\p{L}\p{N}-]{1,63}(?:\.| ?[[(] ?(?:dot|point|punto) ?[\])] ?)){1,4}\p{L}{2,24}/giu;

/** Mail addresses, of services too: messages to them pass through the platform. */
export function mailAddressesIn(text: string): Span[] {
  return [...spansOf(text, plainAddress), ...spansOf(text, hiddenAddress)];
}

const callWord =
  /(?:t[eé]l(?:[eé](?:phone|fono))?|phone|call|ring|mobile|fax|whatsapp|hotline|helpline|appel\p{L}*|num[eé]ro|joindre|ligne|portable|llam\p{L}*|m[oó]vil|línea)[^\p{L}\p{N}]{0,6}(?:\p{L}{1,4}[^\p{L}\p{N}]{1,3}){0,2}$/iu;

/** Telephone numbers, without the years and the figures that look like one. */
export function phoneNumbersIn(text: string, find: PhoneNumberFinder): Span[] {
  return find(text).filter((span) => isCalled(text, span));
}

function isCalled(text: string, { start, end }: Span): boolean {
  const number = text.slice(start, end);
  if (/^(?:\+|0|\()/.test(number) || callWord.test(text.slice(Math.max(0, start - 40), start)))
    return true;
  const hasYears = (number.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).length > 0;
  const isOneOfMany = /[,/]/.test(number);
  const isMoney = /[€$£] ?$/u.test(text.slice(0, start));
  const isGrouped = /^\d{1,3}(?:[ .\u00a0\u202f]\d{3})+$/.test(number);
  const counts = isGrouped && /^[ \u00a0\u202f]?[\p{L}€$£%]/u.test(text.slice(end, end + 2));
  return !hasYears && !isOneOfMany && !isMoney && !counts;
}
