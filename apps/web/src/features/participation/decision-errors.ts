import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { problemErrors } from '../../shared/problems/problem-errors';
import type { ProblemData } from '../../shared/problems/problem-message';

type Refused = ProblemData & {
  readonly references?: readonly string[];
  readonly left?: number;
  readonly needed?: number;
  readonly fields?: readonly {
    readonly path: string;
    readonly rule: string;
    readonly limit: number | null;
    readonly message: string;
  }[];
};

/** What stood in the way of a decision, by the control that it is about, with the requests that it is about. */
export function decisionErrors(i18n: I18n, problem: Refused): Record<string, string> {
  const errors = problemErrors(i18n, problem, 'form', (path) =>
    path.startsWith('requests') ? 'form' : path,
  );
  return {
    ...errors,
    ...(errors['form'] === undefined ? {} : { form: whole(i18n, problem, errors['form']) }),
  };
}

/** The same of a decision that is taken back. */
export function undoErrors(i18n: I18n, problem: Refused): Record<string, string> {
  return { undo: decisionErrors(i18n, problem)['form'] ?? problem.message };
}

function whole(i18n: I18n, { left, needed, references = [] }: Refused, message: string): string {
  const parts = [message];
  if (left !== undefined && needed !== undefined)
    parts.push(
      i18n._(
        msg`${plural(needed, { one: '# place is needed', other: '# places are needed' })}, ${plural(left, { one: '# is free', other: '# are free' })}.`,
      ),
    );
  if (references.length > 0)
    parts.push(i18n._(msg`It is about: ${references.slice(0, 20).join(', ')}.`));
  return parts.join(' ');
}
