import { Injectable } from '@nestjs/common';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import {
  execute,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLErrorExtensions,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../auth/request-context';

/** Operations compiled to plain functions, the recently used ones kept. */
@Injectable()
export class CompiledExecutor {
  private readonly compiled = new LRUCache<string, CompiledQuery>({ max: 500 });
  private schemaInUse: GraphQLSchema | null = null;

  use(schema: GraphQLSchema): void {
    this.schemaInUse = schema;
    this.compiled.clear();
  }

  get schema(): GraphQLSchema {
    if (!this.schemaInUse) throw new Error('The GraphQL server has not started.');
    return this.schemaInUse;
  }

  /** By the name that was asked for: of an operation that is not there, the one beside it must not be run. */
  readonly execute: GatewayExecutor = ({ document, queryHash, request, context }) =>
    this.run(
      document,
      `${queryHash}:${request.operationName ?? ''}`,
      request.variables ?? {},
      context as unknown as RequestContext,
      request.operationName,
    ) as ReturnType<GatewayExecutor>;

  /** Runs an operation that has been validated; `key` identifies its text and its operation. */
  async run(
    document: DocumentNode,
    key: string,
    variables: Record<string, unknown>,
    context: RequestContext,
    operationName?: string | null,
  ): Promise<ExecutionResult> {
    let compiled = this.compiled.get(key);
    if (!compiled) {
      const made = compileQuery(this.schema, document, operationName ?? undefined);
      if (!isCompiledQuery(made))
        return execute({
          schema: this.schema,
          document,
          variableValues: variables,
          contextValue: context,
          operationName: operationName ?? undefined,
        });
      compiled = made;
      this.compiled.set(key, compiled);
    }
    const result = (await compiled.query({}, context, variables)) as ExecutionResult;
    if (result.errors === undefined) return result;
    // Without data nothing was executed: the variables do not fit the operation.
    const extensions = result.data === undefined ? { code: 'BAD_USER_INPUT' } : {};
    return { ...result, errors: result.errors.map((error) => plainError(error, extensions)) };
  }
}

/** graphql-jit's errors are frozen look-alikes; the rest of the server expects the real thing. */
function plainError(error: GraphQLError, extensions: GraphQLErrorExtensions): GraphQLError {
  const { message, path, originalError } = error;
  return new GraphQLError(message, { path, originalError, extensions });
}
