import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** A document as the build makes it: with the SHA-256 by which the server knows its text. */
interface BuiltDocument {
  hash: string;
}

export function hashOf(document: TypedDocumentNode<never, never> | object): string {
  return (document as BuiltDocument).hash;
}

/** What tells one reading of an operation from another. */
export function keyOf(document: object, variables: object): string {
  return `${hashOf(document)} ${JSON.stringify(variables)}`;
}
