import * as accounts from '../accounts';
import * as apiKeys from '../api-keys';
import * as collections from '../collections';
import * as comments from '../comments';
import * as concepts from '../concepts';
import * as declarations from '../declarations';
import * as practices from '../practices';
import * as savedSearches from '../saved-searches';
import * as shared from '../shared';
import { Problem } from '../shared';
import { codeOfProblem } from './problem-code';

type ProblemClass = new (...given: unknown[]) => Problem;

const classes = [
  accounts,
  apiKeys,
  collections,
  comments,
  concepts,
  declarations,
  practices,
  savedSearches,
  shared,
]
  .flatMap((folder) => Object.values(folder) as unknown[])
  .filter(
    (each): each is ProblemClass => typeof each === 'function' && each.prototype instanceof Problem,
  );

test('every problem has the code that its type in the API promises', () => {
  const problems = classes.map((each) => new each([], []));
  expect(problems.length).toBeGreaterThan(10);
  expect(problems.map(({ code }) => code)).toEqual(problems.map(({ kind }) => codeOfProblem(kind)));
});
