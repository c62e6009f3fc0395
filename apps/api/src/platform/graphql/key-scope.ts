import { Extensions } from '@nestjs/graphql';
import { holdsScope, type ApiKeyScope } from '@praxis/domain/api-keys';
import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../auth/request-context';
import { Fault } from '../faults';

/** What it takes to use a field with an API key: a scope, or a person who has signed in. */
type Needed = ApiKeyScope | 'person';

/** Declares what a field takes of an API key. Without it a mutation takes a person, and any other field nothing. */
export function WithApiKey(needed: Needed): MethodDecorator & PropertyDecorator {
  return Extensions({ apiKey: needed });
}

/** What a field takes of an API key; null for nothing. */
export function neededOfKey(
  type: GraphQLObjectType,
  field: Pick<GraphQLField<unknown, unknown>, 'extensions'>,
): Needed | null {
  const declared = field.extensions['apiKey'] as Needed | undefined;
  return declared ?? (type.name === 'Mutation' ? 'person' : null);
}

/** Puts that into force: deny by default, before anything is done. */
export function enforceKeyScopes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const needed = neededOfKey(type, field);
      if (needed === null) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args, context: RequestContext, info) => {
        const { apiKey } = context;
        if (apiKey !== null && (needed === 'person' || !holdsScope(apiKey.scope, needed)))
          throw new Fault('FORBIDDEN', 'The scope of this API key does not allow this.');
        return resolve(parent, args, context, info);
      };
    }
  }
  return schema;
}
