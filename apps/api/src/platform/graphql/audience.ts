import { Extensions } from '@nestjs/graphql';
import { isInAudience, type Audience } from '@praxis/domain/accounts';
import {
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  defaultFieldResolver,
  isNonNullType,
} from 'graphql';
import type { RequestContext } from '../auth/request-context';
import { forbidden, unauthenticated } from '../faults';

/** Declares who may read a type's fields, or one field, once they see the object. A field without one is refused. */
export function ReadableBy(
  audience: Audience,
): ClassDecorator & MethodDecorator & PropertyDecorator {
  return Extensions({ audience });
}

/** The declared audience of a field: its own, else its type's; undefined when nothing was declared. */
export function audienceOf(type: GraphQLObjectType, fieldName: string): Audience | undefined {
  const own = type.getFields()[fieldName]?.extensions['audience'] as Audience | undefined;
  return own ?? (type.extensions['audience'] as Audience | undefined);
}

/**
 * Puts every declared audience into force: deny by default. Fields for everyone keep their resolver as it is; others
 * answer null to people outside (as if there were nothing), or with a fault where null is impossible.
 */
export function enforceAudiences(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const audience = audienceOf(type, field.name);
      if (audience === 'everyone' || audience === 'useCase') continue;
      field.resolve = guarded(
        field.resolve ?? defaultFieldResolver,
        audience,
        isNonNullType(field.type),
      );
    }
  }
  return schema;
}

function guarded(
  resolve: GraphQLFieldResolver<unknown, RequestContext>,
  audience: Audience | undefined,
  isRequired: boolean,
): GraphQLFieldResolver<unknown, RequestContext> {
  return (parent, args, context, info) => {
    const about = (parent as { accountId?: string } | undefined)?.accountId;
    if (audience !== undefined && isInAudience(audience, context.viewer, about))
      return resolve(parent, args, context, info);
    if (!isRequired) return null;
    throw context.viewer.kind === 'visitor' ? unauthenticated() : forbidden();
  };
}
