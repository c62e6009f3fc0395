import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { NestLog } from './platform/observability/logger';
import { resolvers } from './resolvers';
import { describeRecurring } from './schema-words/describe';

/** The schema that the code declares, without starting anything. */
export async function declaredSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: new NestLog(),
  });
  try {
    const options = { dateScalarMode: 'isoDate' } as const;
    return describeRecurring(await app.get(GraphQLSchemaFactory).create(resolvers, options));
  } finally {
    await app.close();
  }
}

/** The same as text, sorted, as it is committed. */
export async function schemaText(): Promise<string> {
  const header =
    '# Made from the code by `npm run schema`; do not edit. What the names promise: docs/api.md\n\n';
  return `${header}${printSchema(lexicographicSortSchema(await declaredSchema()))}\n`;
}
