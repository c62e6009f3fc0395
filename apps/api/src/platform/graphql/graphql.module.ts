import { Global, Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { graphqlLimits } from '@praxis/domain/api-guide';
import type { GraphQLSchema } from 'graphql';
import { PublicResponses } from '../http/public-responses';
import { PublicRoutes } from '../http/public-routes';
import { enforceAudiences } from './audience';
import { CompiledExecutor } from './compiled-executor';
import { entryLimit } from './entry-limit';
import { formatError } from './error-plugin';
import { PraxisGraphqlDriver } from './graphql.driver';
import { GraphqlGate } from './graphql-gate';
import { armor, fewFields, noSubscriptions, oneSignInADocument } from './limits';
import { enforceKeyScopes } from './key-scope';
import { PersistedOperations } from './persisted-operations';

/** What the driver needs, in one place where Nest finds it. */
@Global()
@Module({
  providers: [CompiledExecutor, GraphqlGate, PersistedOperations, PublicResponses, PublicRoutes],
  exports: [CompiledExecutor, GraphqlGate, PersistedOperations, PublicResponses, PublicRoutes],
})
class GraphqlParts {}

/** The GraphQL server with every setting that bounds it. */
@Module({})
export class GraphqlModule {
  static create(): DynamicModule {
    const options: ApolloDriverConfig = {
      driver: PraxisGraphqlDriver,
      path: '/graphql',
      autoSchemaFile: true,
      buildSchemaOptions: { dateScalarMode: 'isoDate' },
      sortSchema: true,
      transformSchema: (schema: GraphQLSchema) => enforceKeyScopes(enforceAudiences(schema)),
      csrfPrevention: false, // the gate is stricter: POST, JSON, Origin
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      introspection: false,
      playground: false,
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      parseOptions: { maxTokens: graphqlLimits.tokens },
      stopOnTerminationSignals: false,
      autoTransformHttpErrors: false,
      formatError,
      plugins: [...armor.plugins, entryLimit],
      validationRules: [...armor.validationRules, noSubscriptions, oneSignInADocument, fewFields],
    } as unknown as ApolloDriverConfig;
    return {
      module: GraphqlModule,
      imports: [GraphqlParts, GraphQLModule.forRoot(options)],
    };
  }
}
