import { Inject, Injectable } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../auth/request-context';
import { RequestContexts } from '../auth/request-contexts';
import { CompiledExecutor } from './compiled-executor';
import { GraphqlGate, type GraphqlHandler } from './graphql-gate';
import { errorPlugin } from './error-plugin';

/**
 * Apollo Server behind Fastify, with operations compiled once (graphql-jit) instead of being walked at every request,
 * and one door: POST with JSON (see `GraphqlGate`).
 */
@Injectable()
export class PraxisGraphqlDriver extends ApolloDriver {
  constructor(
    modules: ModulesContainer,
    @Inject(RequestContexts) private readonly contexts: RequestContexts,
    @Inject(GraphqlGate) private readonly gate: GraphqlGate,
    @Inject(CompiledExecutor) private readonly executor: CompiledExecutor,
  ) {
    super(modules);
  }

  override async registerServer(options: ApolloDriverConfig): Promise<void> {
    const app = this.httpAdapterHost.httpAdapter.getInstance<FastifyInstance>();
    const { schema } = options;
    if (!schema) throw new Error('Nest gave its driver no schema.');
    this.executor.use(schema);
    const server = new ApolloServer<RequestContext>({
      ...(options as unknown as ApolloServerOptions<BaseContext>),
      typeDefs: undefined,
      resolvers: undefined,
      schema: undefined,
      // Apollo takes an executor of one's own only from a "gateway"; this one is a schema and nothing else.
      gateway: {
        load: () => Promise.resolve({ executor: this.executor.execute }),
        onSchemaLoadOrUpdate: (
          tell: (loaded: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void,
        ) => {
          tell({ apiSchema: schema, coreSupergraphSdl: '' });
          return () => undefined;
        },
        stop: () => Promise.resolve(),
      },
      plugins: [
        ...(options.plugins ?? []),
        errorPlugin,
        // It would put itself between the executor and every single field, only to say what the gate says anyway.
        ApolloServerPluginCacheControlDisabled(),
        fastifyApolloDrainPlugin(app),
      ],
    });
    await server.start();
    const answer = fastifyApolloHandler(server, {
      context: (request, reply) => this.contexts.ofProgram(request, reply),
    });
    this.gate.open(app, answer as unknown as GraphqlHandler);
    (this as unknown as { apolloServer: ApolloServer<RequestContext> }).apolloServer = server;
  }
}
