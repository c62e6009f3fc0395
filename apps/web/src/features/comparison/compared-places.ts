import { writeComparison, type Comparison } from '@praxis/domain/comparison';
import type { Language } from '@praxis/domain/shared';
import type { ComparedPracticeFragment } from '../../shared/apollo/generated/operations';
import { pathTo } from '../../shared/navigation/paths';

/** A practice that everybody can read, at its current version. */
export type ComparedPractice<Asked = ComparedPracticeFragment> = Asked & {
  readonly currentVersion: NonNullable<ComparedPracticeFragment['currentVersion']>;
};

/** A column: the practice, or what became of the number that was asked for. */
export interface ComparedPlace<Asked = ComparedPracticeFragment> {
  number: number;
  /** What the column is called where there is no room for a title. */
  letter: string;
  /** Null unless it is published. */
  shown: ComparedPractice<Asked> | null;
  /** What is left of it and may be told; null when nobody may know of it. */
  stub: ComparedPracticeFragment | null;
}

/** The columns, in the order in which the practices were chosen. What is not public is as if it did not exist. */
export function placesOf<Asked extends ComparedPracticeFragment>(
  numbers: readonly number[],
  answers: readonly (Asked | null)[],
): ComparedPlace<Asked>[] {
  return numbers.map((number, i) => {
    const practice = answers[i] ?? null;
    const isGone = practice?.publication === 'WITHDRAWN' || practice?.publication === 'MERGED';
    return {
      number,
      letter: String.fromCharCode(65 + i),
      shown: practice !== null && isPublished(practice) ? practice : null,
      stub: isGone ? practice : null,
    };
  });
}

function isPublished<Asked extends ComparedPracticeFragment>(
  practice: Asked,
): practice is ComparedPractice<Asked> {
  return practice.publication === 'PUBLISHED' && practice.currentVersion !== null;
}

/** The columns that show a practice. */
export function shownOf<Asked>(places: readonly ComparedPlace<Asked>[]): ComparedPractice<Asked>[] {
  return places.flatMap(({ shown }) => (shown === null ? [] : [shown]));
}

/** The numbers as variables of four fields; zero stands for none, for no practice has it. */
export function numbersAsked({ numbers }: Comparison): Record<'a' | 'b' | 'c' | 'd', number> {
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  return { a, b, c, d };
}

/** Where these practices are compared, or a memo is written of them. */
export function comparisonPath(
  language: Language,
  page: 'compare' | 'memo',
  comparison: Parameters<typeof writeComparison>[0],
): string {
  const query = writeComparison(comparison);
  return `${pathTo(language, page)}${query === '' ? '' : `?${query}`}`;
}

/** The same comparison without one of its practices: what was left out moves up. */
export function without(
  { numbers, surplus, onlyDifferences }: Comparison,
  number: number,
): Parameters<typeof writeComparison>[0] {
  return {
    numbers: [...numbers, ...surplus].filter((each) => each !== number),
    onlyDifferences,
  };
}

/** The same comparison with one more. */
export function withOneMore(
  { numbers, surplus, onlyDifferences }: Comparison,
  number: number,
): Parameters<typeof writeComparison>[0] {
  return { numbers: [...numbers, ...surplus, number], onlyDifferences };
}
