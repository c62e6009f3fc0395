import { ApolloArmor } from '@escape.tech/graphql-armor';
import { graphqlLimits } from '@praxis/domain/api-guide';
import type { ASTVisitor, ValidationContext } from 'graphql';
import { GraphQLError, Kind, OperationTypeNode } from 'graphql';

export const armor = new ApolloArmor({
  // Its own token limit answers 500: Apollo's is used.
  maxTokens: { enabled: false },
  // Levels of fields: a fragment is a way to write them down, not a level.
  maxDepth: { n: graphqlLimits.depth, flattenFragments: true },
  maxAliases: { n: graphqlLimits.aliases },
  maxDirectives: { n: graphqlLimits.directives },
  // It sees no page size that comes as a variable: `entryLimit` does.
  costLimit: { enabled: false },
  // It rewrites messages in place, which compiled operations forbid; `formatError` takes suggestions out instead.
  blockFieldSuggestion: { enabled: false },
}).protect();

/** The fields that take a password. */
const passwordFields = new Set(['signIn', 'createApiKey', 'prepareTakeAway', 'changePassword']);

/** One password a document: otherwise aliases would try many passwords in one request. */
export function oneSignInADocument(context: ValidationContext): ASTVisitor {
  let seen = 0;
  return {
    Field(node) {
      if (!passwordFields.has(node.name.value)) return;
      seen += 1;
      if (seen > 1)
        context.reportError(new GraphQLError('One password a request.', { nodes: node }));
    },
  };
}

/** There is nothing to subscribe to; left to itself, GraphQL would try. */
export function noSubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.SUBSCRIPTION)
        context.reportError(new GraphQLError('There are no subscriptions.', { nodes: node }));
    },
  };
}

/** A field repeated hundreds of times, or the same fragment spread again and again, is an attack and not a question. */
export function fewFields(context: ValidationContext): ASTVisitor {
  let selections = 0;
  return {
    [Kind.FIELD]() {
      selections += 1;
      if (selections === graphqlLimits.fields)
        context.reportError(new GraphQLError('Too many fields.'));
    },
  };
}
