import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Why a file was not taken, by the word in the answer or in the address of the form. */
const messages: Record<string, MessageDescriptor> = {
  noFile: msg`Choose a file.`,
  tooBig: msg`The file is too large: a picture may have 10 MB, a document 20 MB. Make it smaller.`,
  tooMany: msg`The practice has ten files, and there can be no more. Remove one first.`,
  wrongType: msg`Files of this kind are not taken. Save a picture as JPEG, PNG or WebP; a document as PDF, Word, Excel, PowerPoint, OpenDocument, CSV or plain text.`,
  wrongEnding: msg`The name of the file ends in something else than what it is. Give it the right ending.`,
  unreadable: msg`The file is damaged, or not whole. Save it again.`,
  tooManyPixels: msg`The picture has more than 40 million pixels. Make it smaller.`,
  animated: msg`The picture moves. Save one of its pictures alone.`,
  encrypted: msg`The document is protected by a password. Save it without.`,
  hasMacros: msg`The document has macros, or fetches something from elsewhere. Save it without.`,
  hasScripts: msg`The PDF runs scripts, starts programs or carries other files. Print it into a new PDF.`,
  hasEntities: msg`The document has definitions that no office program writes. Save it again from yours.`,
  hostileNames: msg`The document has parts with names that no office program writes. Save it again from yours.`,
  tooManyEntries: msg`The document has too many parts. Save it as PDF.`,
  tooBigInside: msg`The document is too large when it is unpacked. Save it as PDF.`,
  twoInOne: msg`The file is of two kinds at once. Save it again as one of them.`,
  notUtf8: msg`The letters of the text cannot be read. Save it as UTF-8.`,
  tooSlow: msg`The file takes too long to look at. Save it again in a simpler form.`,
  alt: msg`What can be seen has more than 300 characters. Shorten it.`,
  caption: msg`The caption has more than 300 characters. Shorten it.`,
  credit: msg`The credit has more than 150 characters. Shorten it.`,
  locked: msg`The draft is with a reviewer, or has been decided on. Reload the page to see how it stands.`,
  notYours: msg`You cannot change this practice, or it has no draft any more.`,
  signIn: msg`You have been signed out. Sign in in another tab, then send the file again from here.`,
  tooManySent: msg`You have sent many files. Wait an hour, and try again.`,
  busy: msg`Files cannot be taken just now. Try again in a moment.`,
  network: msg`The server could not be reached. Nothing you wrote is lost: try again.`,
};

const words = ['alt', 'caption', 'credit'];

/** What was wrong with a file or with what was said about it, by the control where it can be mended; null when nothing was. */
export function fileFault(i18n: I18n, why: string | null): { id: string; text: string } | null {
  if (why === null) return null;
  const message = Object.hasOwn(messages, why) ? messages[why] : messages['unreadable'];
  if (message === undefined) return null;
  return { id: words.includes(why) ? `new-${why}` : 'file', text: i18n._(message) };
}
