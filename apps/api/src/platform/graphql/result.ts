import { createUnionType } from '@nestjs/graphql';
import { Problem } from '@praxis/domain/shared';

type ObjectTypeClass = abstract new (...args: never[]) => object;
const declaredProblems = new WeakMap<object, ReadonlySet<string>>();

/**
 * The result of a mutation: its success or one of the problems it declares. The name of a success class is the name of
 * its GraphQL type; a problem's class bears its kind.
 */
export function resultUnion(
  name: string,
  success: ObjectTypeClass,
  problems: readonly ObjectTypeClass[],
): object {
  const union = createUnionType({
    name,
    description: `What comes of the mutation: ${success.name}, or what stood in its way.`,
    types: () => [success, ...problems] as unknown as readonly (new () => object)[],
    resolveType: (value: { kind?: unknown }) => (isProblemData(value) ? value.kind : success.name),
  });
  declaredProblems.set(union, new Set(problems.map((problem) => problem.name)));
  return union;
}

/** A problem as data: GraphQL takes a returned error for a thrown one. */
type ProblemData = Pick<Problem, 'kind' | 'code' | 'message'>;

function isProblemData(value: { kind?: unknown }): value is ProblemData {
  return typeof value.kind === 'string' && value.kind.endsWith('Problem');
}

/** Runs the use case; a declared problem becomes the answer, anything else stays an error. */
export async function resultOf<T>(union: object, work: () => Promise<T>): Promise<T | ProblemData> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem && declaredProblems.get(union)?.has(error.kind))
      return Object.assign({}, error, { message: error.message });
    throw error;
  }
}
