import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { graphqlLimits } from '@praxis/domain/api-guide';
import { defaultPageSize } from '@praxis/domain/shared';
import type { RequestContext } from '../auth/request-context';

/** Asked for in one page at most, whatever `first` says; cities come all at once. */
const longestPage = 500;

type Variables = Readonly<Record<string, unknown>>;
type Parent = GraphQLNamedType | null | undefined;

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

  function ofFragment(name: string, page: number): number {
    const key = `${name} ${String(page)}`;
    const counted = known.get(key);
    if (counted !== undefined) return counted;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const count = fragment ? ofSelections(fragment.selectionSet, type, page) : 0;
    known.set(key, count);
    return count;
  }

  /** `page`: how many edges the list has whose fields these are. */
  function ofSelections(set: SelectionSetNode, parent: Parent, page: number): number {
    let count = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) count += ofFragment(selection.name.value, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        count += ofSelections(selection.selectionSet, type ?? parent, page);
      } else count += ofField(selection, parent, page);
    }
    return count;
  }

  function ofField(field: FieldNode, parent: Parent, page: number): number {
    const type =
      isObjectType(parent) || isInterfaceType(parent)
        ? parent.getFields()[field.name.value]?.type
        : undefined;
    if (!field.selectionSet || !type) return 0;
    const within = ofSelections(field.selectionSet, getNamedType(type), pageOf(field, variables));
    if (!isListType(getNullableType(type))) return within;
    return (field.name.value === 'edges' ? page : graphqlLimits.usualLength) * (1 + within);
  }

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation), 1);
}

/** Whole numbers that the operation itself gives its variables. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}

/** How many entries a list shows on the page that is asked for. */
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
