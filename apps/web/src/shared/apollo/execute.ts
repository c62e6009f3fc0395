import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** Runs an operation for the reader. */
export type Execute = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;
