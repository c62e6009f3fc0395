import { useSuspenseQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createContext, useContext } from 'react';
import { isServer } from '../config/env';
import { keyOf } from './operation';

/** An answer that came with the page. */
export interface AnsweredOperation {
  key: string;
  data: unknown;
}

/** On the server: the answers for the page that is being rendered. In a browser Apollo has them. */
export const PageData = createContext<readonly AnsweredOperation[]>([]);

/** Whether the page on screen is the one that came with the document, whose answers are fresh. */
export const IsFirstPage = createContext(true);

function useRenderedData(document: object, variables: object): unknown {
  const key = keyOf(document, variables);
  const answer = useContext(PageData).find((operation) => operation.key === key);
  if (!answer) throw new Error('A page asked for what was not answered before it was rendered.');
  return answer.data;
}

function useStoredData<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Data {
  const isFirst = useContext(IsFirstPage);
  const { data } = useSuspenseQuery(document as never, {
    variables: variables,
    fetchPolicy: isFirst ? 'cache-first' : 'cache-and-network',
    errorPolicy: 'none',
  });
  return data as Data;
}

/**
 * What an operation answers for a page. The server has asked it before rendering; a browser restores those answers into
 * Apollo's cache and asks for what is missing, while the page before stays on screen.
 */
export const usePageData: <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Data = isServer ? (useRenderedData as typeof useStoredData) : useStoredData;
