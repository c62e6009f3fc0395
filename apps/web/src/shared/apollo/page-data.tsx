import { skipToken, useSuspenseQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createContext, useContext } from 'react';
import { isServer } from '../config/env';
import { keyOf } from './operation';

/** An answer that came with the page. */
export interface AnsweredOperation {
  key: string;
  data: unknown;
}

/** On the server: the answers for the page that is being rendered. In a browser: those of the first page that Apollo has not. */
export const PageData = createContext<readonly AnsweredOperation[]>([]);

/** Whether the page on screen is the one that came with the document, whose answers are fresh. */
export const IsFirstPage = createContext(true);

function useAnswer(document: object, variables: object): AnsweredOperation | undefined {
  const answers = useContext(PageData);
  if (answers.length === 0) return undefined;
  const key = keyOf(document, variables);
  return answers.find((operation) => operation.key === key);
}

function useRenderedData(document: object, variables: object): unknown {
  const answer = useAnswer(document, variables);
  if (!answer) throw new Error('A page asked for what was not answered before it was rendered.');
  return answer.data;
}

function useStoredData<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Data {
  const isFirst = useContext(IsFirstPage);
  const answer = useAnswer(document, variables);
  const { data } = useSuspenseQuery(
    document as never,
    answer === undefined
      ? {
          variables: variables,
          fetchPolicy: isFirst ? 'cache-first' : 'cache-and-network',
          errorPolicy: 'none',
        }
      : skipToken,
  );
  return (answer === undefined ? data : answer.data) as Data;
}

/**
 * What an operation answers for a page. The server has asked it before rendering; a browser has those answers from the
 * document or from Apollo's cache, and asks for what is missing, while the page before stays on screen.
 */
export const usePageData: <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Data = isServer ? (useRenderedData as typeof useStoredData) : useStoredData;
