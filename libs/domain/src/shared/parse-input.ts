import type { ZodType, core } from 'zod';
import { InvalidInput, type FieldFault } from './problem';

/** Checks an input against its schema: the parsed value, or `InvalidInput` naming every faulty field. */
export function parseInput<T>(schema: ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  throw new InvalidInput(result.error.issues.flatMap(toFieldFaults));
}

/** What may be left out of an input; many programs send null for it. */
export function given<T>(schema: ZodType<T>): ZodType<T | undefined> {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** One fault for each field; keys that the schema does not know are named one by one. */
function toFieldFaults(issue: core.$ZodIssue): FieldFault[] {
  if (issue.code !== 'unrecognized_keys') return [toFieldFault(issue, issue.path)];
  return issue.keys.map((key) => toFieldFault(issue, [...issue.path, key]));
}

function toFieldFault(issue: core.$ZodIssue, where: readonly PropertyKey[]): FieldFault {
  const path = where.map(String).join('.');
  const { rule, limit } = ruleOf(issue);
  return {
    path,
    rule,
    limit,
    message: `${path || 'input'} ${cures[rule] ?? issue.message}${limit === null ? '' : ` (${String(limit)})`}.`,
  };
}

const cures: Record<string, string> = {
  required: 'is required, fill it in',
  tooLong: 'is too long, shorten it to the given number of characters',
  tooShort: 'is too short, write at least the given number of characters',
  tooMany: 'has too many entries, keep at most the given number',
  tooFew: 'has too few entries, give at least the given number',
  tooSmall: 'is too small, give at least the given number',
  tooLarge: 'is too large, give at most the given number',
  unknownCode: 'is not a code of its vocabulary, choose a listed one',
  notAnAddress: 'is not a web address, begin it with https:// or http://',
  notAMailAddress: 'is not a mail address, write it like service@city.example',
  notAMoment: 'is not a moment, write it like 2026-03-01T12:00:00Z',
  notAnObject: 'is required, as an object in braces',
  unknownKey: 'is not known here, correct it or take it away',
  wrongType: 'is of the wrong type, see the documentation of the field',
  repeated: 'has an entry twice, take one away',
  notADay: 'is not a day, write it like 2026-03-01',
};

function ruleOf(issue: core.$ZodIssue): { rule: string; limit: number | null } {
  switch (issue.code) {
    case 'too_big':
      return { rule: bigRules[issue.origin] ?? 'tooLarge', limit: Number(issue.maximum) };
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1)
        return { rule: 'required', limit: null };
      return { rule: smallRules[issue.origin] ?? 'tooSmall', limit: Number(issue.minimum) };
    case 'invalid_value':
      return { rule: 'unknownCode', limit: null };
    case 'custom':
      return {
        rule: typeof issue.params?.['rule'] === 'string' ? issue.params['rule'] : 'invalid',
        limit: null,
      };
    case 'invalid_type':
      return {
        rule: issue.input === undefined || issue.input === null ? 'required' : 'wrongType',
        limit: null,
      };
    case 'unrecognized_keys':
      return { rule: 'unknownKey', limit: null };
    case 'invalid_format':
      return { rule: formatRules[issue.format] ?? 'wrongFormat', limit: null };
    default:
      return { rule: 'invalid', limit: null };
  }
}

const formatRules: Record<string, string> = {
  url: 'notAnAddress',
  email: 'notAMailAddress',
  date: 'notADay',
  datetime: 'notAMoment',
};
const bigRules: Record<string, string> = { string: 'tooLong', array: 'tooMany' };
const smallRules: Record<string, string> = { string: 'tooShort', array: 'tooFew' };
