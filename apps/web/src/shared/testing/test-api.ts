import { ApolloLink } from '@apollo/client';
import { SchemaLink } from '@apollo/client/link/schema';
import { buildSchema, GraphQLError, graphql, print } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { from, mergeMap, throwError } from 'rxjs';
import type { Execute } from './execute';
import { ConnectionFault } from '../apollo/link';

const schema = buildSchema(
  readFileSync(path.join(__dirname, '../../../../../libs/api-schema/schema.graphql'), 'utf8'),
);

/** What the API answers in a test: the fields of queries and mutations, as values or as functions of their arguments. */
export type Answers = Readonly<Record<string, unknown>>;

/**
 * The API of a test: the real schema over the test's own answers. Whatever they lack or have wrong is an error of
 * GraphQL, so that no test can be green with data that the API would not give.
 */
export class TestApi {
  /** A server that cannot be reached. */
  isOffline = false;
  private held: Promise<void> = Promise.resolve();

  constructor(private readonly answers: Answers) {}

  /** The way of a browser to it. */
  get link(): ApolloLink {
    const reachable = new SchemaLink({ schema, rootValue: this.answers });
    return new ApolloLink((operation) =>
      this.isOffline
        ? throwError(() => new ConnectionFault('The server cannot be reached.'))
        : from(this.held).pipe(mergeMap(() => reachable.request(operation))),
    );
  }

  /** Answers nothing that is asked from now on, until what it returns is called. */
  hold(): () => void {
    let letGo = (): void => undefined;
    this.held = new Promise((resolve) => {
      letGo = resolve;
    });
    return letGo;
  }

  /** The way of the server that renders pages to it. */
  readonly execute: Execute = async (document, variables) => {
    const { data, errors } = await graphql({
      schema,
      source: print(document),
      rootValue: this.answers,
      variableValues: variables,
    });
    if (errors?.[0]) throw errors[0];
    return data as never;
  };
}

/** What a resolver throws for a fault that is nobody's input: no longer signed in, too fast … */
export function fault(code: string): GraphQLError {
  return new GraphQLError(code, { extensions: { code } });
}
