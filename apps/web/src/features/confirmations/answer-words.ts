import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ConfirmationAnswer } from '../../shared/apollo/generated/operations';

const answers: readonly ConfirmationAnswer[] = ['RUNNING', 'DORMANT', 'ENDED'];

const words: Record<ConfirmationAnswer, MessageDescriptor> = {
  RUNNING: msg`It is still running.`,
  DORMANT: msg`It is on hold.`,
  ENDED: msg`It has ended.`,
};

/** What was answered, as a sentence. */
export function answerWord(i18n: I18n, answer: ConfirmationAnswer): string {
  return i18n._(words[answer]);
}

/** The answer in a posted form; null when nothing that is an answer was pressed. */
export function answerIn(form: Readonly<Record<string, string>>): ConfirmationAnswer | null {
  return answers.find((answer) => answer === form['answer']) ?? null;
}
