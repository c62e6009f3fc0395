import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { defaultPageSize } from '@praxis/domain/shared';
import type { RequestContext } from '../auth/request-context';
import { graphqlLimits } from './limits';

/** Asked for in one page at most, whatever `first` says; cities come all at once. */
const longestPage = 500;
/** What a list without `first` is taken for: topics of a practice, sessions of a summit. */
const usualLength = 10;

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many entries of lists an operation may read, lists within lists multiplied: a hundred practices with a hundred
 * comments each are ten thousand. Page sizes count whether they stand in the text or come as variables.
 */
export function entriesOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): number {
  const variables = { ...defaultsOf(operation), ...given };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  // A fragment counts the same wherever it is spread, so it is walked once however often that is.
  const known = new Map<string, number>();

  function ofFragment(name: string): number {
    const counted = known.get(name);
    if (counted !== undefined) return counted;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const count = fragment ? ofSelections(fragment.selectionSet, type) : 0;
    known.set(name, count);
    return count;
  }

  function ofSelections(
    set: SelectionSetNode,
    parent: GraphQLNamedType | null | undefined,
  ): number {
    let count = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) count += ofFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        count += ofSelections(selection.selectionSet, type ?? parent);
      } else count += ofField(selection, parent);
    }
    return count;
  }

  function ofField(field: FieldNode, parent: GraphQLNamedType | null | undefined): number {
    const type =
      isObjectType(parent) || isInterfaceType(parent)
        ? parent.getFields()[field.name.value]?.type
        : undefined;
    if (!field.selectionSet || !type) return 0;
    const length = lengthOf(field, type, variables);
    const within = ofSelections(field.selectionSet, getNamedType(type));
    return length === null ? within : length * (1 + within);
  }

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation));
}

/** Whole numbers that the operation itself gives its variables. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}

/** How many entries a field gives; null when it is no list, or the entries were counted with their connection. */
function lengthOf(field: FieldNode, type: GraphQLOutputType, variables: Variables): number | null {
  if (getNamedType(type).name.endsWith('Connection')) return pageOf(field, variables);
  const isList = isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
  return isList && field.name.value !== 'edges' ? usualLength : null;
}

function pageOf(field: FieldNode, variables: Variables): number {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  const asked =
    first?.kind === Kind.INT
      ? Number(first.value)
      : first?.kind === Kind.VARIABLE
        ? variables[first.name.value]
        : undefined;
  return typeof asked === 'number' ? Math.min(Math.max(asked, 0), longestPage) : defaultPageSize;
}

/** Refuses an operation that would read too much, before anything is read. */
export const entryLimit: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        const entries = operation
          ? entriesOf(schema, document, operation, request.variables ?? {})
          : 0;
        if (entries > graphqlLimits.entries)
          throw new GraphQLError(
            `This could read ${String(entries)} entries of lists, and ${String(graphqlLimits.entries)} are the limit: ask for smaller pages.`,
            { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } },
          );
        return Promise.resolve();
      },
    }),
};
