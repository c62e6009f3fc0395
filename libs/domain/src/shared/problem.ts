/**
 * An expected failure of a use case: thrown by a rule or a service (which rolls the transaction back) and turned
 * into a member of the mutation's result union at the edge. Everything else that is thrown is a fault.
 */
export abstract class Problem extends Error {
  /** The GraphQL type that shows this problem. */
  abstract readonly kind: `${string}Problem`;
  /** A stable word for programs, in capitals. */
  abstract readonly code: string;
}

/** One thing that is wrong with one field of an input. */
export interface FieldFault {
  /** Where, as in the input: `text.title`, `facts.links.0.address`. */
  path: string;
  /** What is wrong, a stable word: `required`, `tooLong`, `tooMany`, `unknownCode`, `notAYear` … */
  rule: string;
  /** The limit that was missed, where the rule has one. */
  limit: number | null;
  /** What is wrong and how to mend it, in English, for developers. */
  message: string;
}

/** The input is not acceptable; every faulty field is named with its cure. */
export class InvalidInput extends Problem {
  readonly kind = 'InvalidInputProblem';
  readonly code = 'INVALID_INPUT';
  constructor(readonly fields: readonly FieldFault[]) {
    super(`The input is not acceptable: ${fields.map((field) => field.message).join(' ')}`);
  }
}
