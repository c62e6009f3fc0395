/** What somebody asks of a practice before her city takes it over. */
export const comparedGroups = ['fit', 'people', 'results', 'care', 'standing'] as const;
export type ComparedGroup = (typeof comparedGroups)[number];

/** A question to which each practice gives its answer; `isLong` where the answer is a text and no line. */
export interface ComparedRow {
  readonly name: string;
  readonly group: ComparedGroup;
  readonly isLong: boolean;
}

/** The rows of a comparison, in the order in which they are asked: could it work here, for whom, with what result. */
export const comparedRows = [
  { name: 'conditions', group: 'fit', isLong: true },
  { name: 'citySize', group: 'fit', isLong: false },
  { name: 'budget', group: 'fit', isLong: false },
  { name: 'staff', group: 'fit', isLong: false },
  { name: 'funding', group: 'fit', isLong: false },
  { name: 'setup', group: 'fit', isLong: false },
  { name: 'governance', group: 'fit', isLong: true },
  { name: 'summary', group: 'people', isLong: true },
  { name: 'targets', group: 'people', isLong: false },
  { name: 'levels', group: 'people', isLong: false },
  { name: 'phenomena', group: 'people', isLong: false },
  { name: 'topics', group: 'people', isLong: false },
  { name: 'scale', group: 'people', isLong: false },
  { name: 'years', group: 'people', isLong: false },
  { name: 'actors', group: 'people', isLong: false },
  { name: 'evidence', group: 'results', isLong: false },
  { name: 'outcomes', group: 'results', isLong: true },
  { name: 'lessons', group: 'results', isLong: true },
  { name: 'evaluation', group: 'results', isLong: true },
  { name: 'safeguards', group: 'care', isLong: true },
  { name: 'status', group: 'standing', isLong: false },
  { name: 'adoptions', group: 'standing', isLong: false },
  { name: 'offer', group: 'standing', isLong: false },
  { name: 'licence', group: 'standing', isLong: false },
] as const satisfies readonly ComparedRow[];

export type ComparedRowName = (typeof comparedRows)[number]['name'];

/** What two answers are compared by: equal keys are the same answer; null is none. */
export type AnswerKey = string | null;

/** Whether all practices give the same answer: then it tells none from another. One practice alone differs from none. */
export function isSameForAll(answers: readonly AnswerKey[]): boolean {
  return answers.length > 1 && answers.every((answer) => answer === answers[0]);
}
