import { msg } from '@lingui/core/macro';
import { readRemarks } from '../../../features/review/read-remarks';
import type { ReviewDecision } from '../../../shared/apollo/generated/operations';
import { numberOf, pathTo } from '../../../shared/navigation/paths';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem } from '../../../shared/problems/problem-message';
import type { Execute, PageContext, PageDefinition } from '../../page-definition';
import {
  AskOpinionDocument,
  AssignReviewDocument,
  DecideReviewDocument,
  DeclareConflictDocument,
  GiveOpinionDocument,
  WithdrawOpinionDocument,
} from './review-page.generated';

type Form = Readonly<Record<string, string>>;
type Done = ReturnType<NonNullable<PageDefinition['action']>>;

/** What the forms of the page do, by the button that was pressed. */
export async function actOnReview(form: Form, context: PageContext, execute: Execute): Done {
  const { i18n, params, language, url } = context;
  const number = numberOf(params['practice']) ?? 0;
  const here = { to: url };
  switch (form['do']) {
    case 'assign':
    case 'release': {
      const reviewer = form['do'] === 'assign' ? (form['reviewer'] ?? null) : null;
      const seen = form['seen'] === '' ? null : (form['seen'] ?? null);
      const { assignReview } = await execute(AssignReviewDocument, {
        input: { number, reviewer, seen },
      });
      return isProblem(assignReview)
        ? { errors: problemErrors(i18n, assignReview, 'assignment') }
        : here;
    }
    case 'conflict': {
      const { declareConflict } = await execute(DeclareConflictDocument, {
        input: { number, reason: form['conflict'] ?? '' },
      });
      return isProblem(declareConflict)
        ? { errors: problemErrors(i18n, declareConflict, 'conflict', () => 'conflict') }
        : { to: pathTo(language, 'reviewQueue') };
    }
    case 'ask': {
      const { askOpinion } = await execute(AskOpinionDocument, {
        input: { number, reviewer: form['judge'] ?? '', question: form['question'] ?? '' },
      });
      return isProblem(askOpinion)
        ? {
            errors: problemErrors(i18n, askOpinion, 'question', (path) =>
              path === 'reviewer' ? 'judge' : path,
            ),
          }
        : here;
    }
    case 'give':
      return give(form, context, execute);
    case 'withdraw-opinion': {
      const { withdrawOpinion } = await execute(WithdrawOpinionDocument, {
        input: { id: form['opinion'] ?? '' },
      });
      return isProblem(withdrawOpinion)
        ? { errors: problemErrors(i18n, withdrawOpinion, 'opinions') }
        : here;
    }
    default:
      return decide(form, context, execute);
  }
}

async function give(form: Form, { i18n, url }: PageContext, execute: Execute): Done {
  const verdict = form['verdict'] ?? '';
  if (verdict === '') return { errors: { verdict: i18n._(msg`Choose how you would decide.`) } };
  const { giveOpinion } = await execute(GiveOpinionDocument, {
    input: {
      id: form['opinion'] ?? '',
      verdict: verdict as ReviewDecision,
      text: form['text'] ?? '',
    },
  });
  return isProblem(giveOpinion)
    ? { errors: problemErrors(i18n, giveOpinion, 'text') }
    : { to: url };
}

async function decide(form: Form, { i18n, params, url }: PageContext, execute: Execute): Done {
  const decision = form['decision'] ?? '';
  if (decision === '') return { errors: { decision: i18n._(msg`Choose what is decided.`) } };
  const remarks = readRemarks(form);
  const { decideReview } = await execute(DecideReviewDocument, {
    input: {
      number: numberOf(params['practice']) ?? 0,
      revision: Number(form['revision']) || 0,
      decision: decision as ReviewDecision,
      reason: form['reason'] ?? null,
      note: form['note'] ?? null,
      remarks: remarks.map(({ field, text }) => ({ field, text })),
      isMinor: form['isMinor'] === 'yes',
    },
  });
  if (!isProblem(decideReview)) return { to: url };
  const controls: Readonly<Record<string, string>> = Object.fromEntries(
    remarks.flatMap(({ control }, place) => [
      [`remarks.${String(place)}.text`, control],
      [`remarks.${String(place)}.field`, control],
    ]),
  );
  const whole = decideReview.__typename === 'ReasonRequiredProblem' ? 'reason' : 'decision';
  return {
    errors: problemErrors(
      i18n,
      decideReview,
      whole,
      (path) => controls[path] ?? (path === 'remarks' ? 'decision' : path),
    ),
  };
}
