import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';

/** What is wrong with a field and how to mend it, in the reader's language. */
export function inputFaultMessage(
  i18n: I18n,
  fault: { readonly rule: string; readonly limit: number | null; readonly message: string },
): string {
  const limit = fault.limit ?? 0;
  switch (fault.rule) {
    case 'required':
      return i18n._(msg`Fill this in.`);
    case 'tooLong':
      return i18n._(
        msg`Shorten this to ${plural(limit, { one: '# character', other: '# characters' })}.`,
      );
    case 'tooShort':
      return i18n._(
        msg`Write at least ${plural(limit, { one: '# character', other: '# characters' })}.`,
      );
    case 'tooMany':
      return i18n._(msg`Keep at most ${limit}.`);
    case 'tooFew':
      return i18n._(msg`Give at least ${limit}.`);
    case 'tooSmall':
      return i18n._(msg`Give at least ${limit}.`);
    case 'tooLarge':
      return i18n._(msg`Give at most ${limit}.`);
    case 'unknownCode':
      return i18n._(msg`Choose one that is listed.`);
    case 'notAnAddress':
      return i18n._(msg`Give a whole web address that begins with https:// or http://.`);
    case 'notAMailAddress':
      return i18n._(msg`Give a whole mail address, such as prevention@city.example.`);
    case 'notADay':
      return i18n._(msg`Give a whole day.`);
    case 'notPublished':
      return i18n._(msg`Choose a practice that is published.`);
    case 'inFuture':
      return i18n._(msg`Give a day that has come: today, or one before.`);
    case 'unknownCity':
      return i18n._(msg`Choose a city that is listed, and not the practice’s own.`);
    case 'unknownReviewer':
      return i18n._(msg`Choose somebody who may judge this practice.`);
    case 'askedAlready':
      return i18n._(
        msg`This person has been asked and has not answered yet. Wait, or ask somebody else.`,
      );
    case 'notSaid':
      return i18n._(
        msg`Its authors do not call it a minor edit. Publish it as a version like all others.`,
      );
    case 'repeated':
      return i18n._(msg`Choose each only once.`);
    case 'titleInOneLanguage':
      return i18n._(msg`Give a title in one language at least.`);
    case 'endsBeforeStart':
      return i18n._(msg`It ends before it begins: choose a later end.`);
    case 'tooManyDays':
      return i18n._(msg`It lasts too long: choose an earlier last day.`);
    case 'unknownTimeZone':
      return i18n._(msg`Give the name of a time zone, such as Europe/Madrid.`);
    case 'taken':
      return i18n._(msg`Another one has this already: give a different one.`);
    case 'notBegun':
      return i18n._(msg`The session has not begun: tell what came of it afterwards.`);
    case 'notATime':
      return i18n._(msg`Give a time of day, such as 09:30.`);
    case 'noSuchTime':
      return i18n._(msg`Clocks jump over this time on that day: choose another one.`);
    case 'notOfSummit':
      return i18n._(msg`Choose a day of the summit.`);
    case 'noContacts':
      return i18n._(msg`This tells how to reach somebody, and everybody reads it: take that away.`);
    case 'notEligible':
      return i18n._(msg`The call is not for this: choose what it is for, or ask its contact.`);
    case 'moreThanAccepted':
      return i18n._(
        msg`Places were given to ${plural(limit, { one: '# person', other: '# people' })}: make another request for more.`,
      );
    case 'guessable':
      return i18n._(
        msg`This is among the first passwords that are guessed. Take some words that do not belong together.`,
      );
    case 'ownWords':
      return i18n._(
        msg`This is made of words of this site, or of your name, mail address or city. Take words that nobody connects with either.`,
      );
    case 'afterBeginning':
      return i18n._(msg`The summit begins before that: choose an earlier deadline.`);
    case 'beforeDeadline':
      return i18n._(msg`The call for participation closes after that: change its deadline first.`);
    case 'belowTaken':
      return i18n._(
        msg`${plural(limit, { one: '# person has', other: '# people have' })} a place already: give at least that.`,
      );
    default:
      return i18n._(msg`This cannot be saved as it is.`);
  }
}
