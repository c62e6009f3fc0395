import { Args, type ArgsOptions, type ReturnTypeFunc } from '@nestjs/graphql';

const parameterMetadata = '__routeArguments__';

/**
 * Declares an argument of a `@ResolveField` method without a parameter decorator. Such a method receives the plain
 * `(row, args, context)` of GraphQL and Nest calls it directly; with parameter decorators every call of every field of
 * every row would go through its pipeline of pipes (docs/adr/0013-compiled-operations.md tells why).
 */
export function FieldArgument(
  name: string,
  type: ReturnTypeFunc,
  options: ArgsOptions = {},
): MethodDecorator {
  return (target, key) => {
    const taken =
      (Reflect.getMetadata('praxis:fieldArguments', target, key) as number | undefined) ?? 0;
    Reflect.defineMetadata('praxis:fieldArguments', taken + 1, target, key);
    Args(name, { ...options, type } as ArgsOptions & { type: () => unknown })(target, key, taken);
    Reflect.deleteMetadata(parameterMetadata, target.constructor, key);
  };
}
