import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { inputFaultMessage } from '../../shared/problems/input-fault-message';

interface Fault {
  readonly field: string | null;
  readonly rule: string;
  readonly limit: number | null;
  readonly message: string;
}

/** By the rule, and before that by the field and the rule. */
const messages: Record<string, MessageDescriptor> = {
  'externalId required': msg`Give each practice a number or a name of your own.`,
  'externalId repeated': msg`Another row has the same reference. Give this one its own.`,
  'originalLanguage unknownCode': msg`Write English, French or Spanish.`,
  wrongType: msg`Give a whole number.`,
  notADay: msg`Write the day like 2026-03-01.`,
  otherCity: msg`This row is about another city. Import it for that city, or correct it.`,
  unknownCity: msg`No other city here is called so, or several are. Write its name as the list of cities has it.`,
  beingEdited: msg`Somebody has written in this draft since it was imported. Change it in the editor, and take the row out.`,
  withdrawn: msg`This practice has been withdrawn or merged. Take the row out.`,
  otherLanguage: msg`This practice was begun in another language. Give the row that language, or take it out.`,
  endBeforeStart: msg`The last year is before the first. Correct one of them.`,
};

/** What is wrong with a cell and how to mend it, in the reader’s language. */
export function sheetFaultMessage(i18n: I18n, fault: Fault): string {
  const own = messages[`${fault.field ?? ''} ${fault.rule}`] ?? messages[fault.rule];
  return own ? i18n._(own) : inputFaultMessage(i18n, fault);
}
