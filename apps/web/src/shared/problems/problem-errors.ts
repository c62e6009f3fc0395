import type { I18n } from '@lingui/core';
import { inputFaultMessage } from './input-fault-message';
import { problemMessage, type ProblemData } from './problem-message';

type Faulty = ProblemData & {
  readonly fields?: readonly {
    readonly path: string;
    readonly rule: string;
    readonly limit: number | null;
    readonly message: string;
  }[];
};

/**
 * What stood in the way of a posted form, by the control that it is about: `controlOf` tells the control of a field of the
 * input, and `whole` is where that stands which is about no control.
 */
export function problemErrors(
  i18n: I18n,
  problem: Faulty,
  whole: string,
  controlOf: (path: string) => string = (path) => path,
): Record<string, string> {
  if (problem.fields === undefined) return { [whole]: problemMessage(i18n, problem) };
  return Object.fromEntries(
    problem.fields.map((fault) => [controlOf(fault.path), inputFaultMessage(i18n, fault)]),
  );
}
