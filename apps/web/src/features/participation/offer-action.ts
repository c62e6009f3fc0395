import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Language } from '@praxis/domain/shared';
import type { Execute } from '../../shared/apollo/execute';
import { formatMoment } from '../../shared/formatting/formatting';
import { isProblem, problemMessage } from '../../shared/problems/problem-message';
import { AnswerParticipationOfferDocument } from './weighing.generated';

/** What the page of a request does with the buttons of `OfferPart`; null where another form was posted. */
export async function offerAction(
  form: Readonly<Record<string, string>>,
  { request, to, language, i18n }: { request: string; to: string; language: Language; i18n: I18n },
  execute: Execute,
): Promise<{ to: string } | { errors: Record<string, string> } | null> {
  const answer = form['offer'];
  if (answer !== 'accept' && answer !== 'refuse') return null;
  const { answerParticipationOffer: answered } = await execute(AnswerParticipationOfferDocument, {
    input: { request, accept: answer === 'accept' },
  });
  if (answered.__typename === 'OfferEndedProblem') {
    const ended = formatMoment(answered.endedAt, language);
    return { errors: { form: i18n._(msg`This offer ended on ${ended}.`) } };
  }
  return isProblem(answered) ? { errors: { form: problemMessage(i18n, answered) } } : { to };
}
