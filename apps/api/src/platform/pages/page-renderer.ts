import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Language } from '@praxis/domain/shared';

/** What the web application is told of a request for a page. It sees the API exactly as its reader does. */
export interface PageRequest {
  method: 'GET' | 'POST';
  /** Path and query, as asked. */
  url: string;
  /** The fields of a posted form; null for a GET. */
  form: Record<string, string> | null;
  /** The reader's best language, for addresses without one. */
  acceptedLanguage: Language;
  cookies: Record<string, string | undefined>;
  isSignedIn: boolean;
  /** The origin for absolute addresses. */
  origin: string;
  requestId: string;
  /** Runs an operation with the reader's own permissions. */
  execute: (
    document: DocumentNode,
    variables: Record<string, unknown>,
    operationName: string | undefined,
    language: Language,
  ) => Promise<ExecutionResult>;
  /** Takes one file from what the reader may take away; whether there was one left. */
  takeFile: () => Promise<boolean>;
  /** Makes a tagged PDF of a document that a page has made, where there is a browser for it. */
  print: (html: string) => Promise<PrintedPage>;
}

/** A PDF, or why there is none. */
export type PrintedPage =
  { pdf: Uint8Array } | { reason: 'unavailable' | 'busy' | 'tooLong' | 'failed' };

/** What the web application answers. */
export interface PageResponse {
  status: number;
  headers: Record<string, string>;
  /** HTML, or empty for a redirect; a PDF. */
  body: string | Uint8Array;
  /** Whether the same answer serves every visitor for some seconds. */
  isPublic: boolean;
  /** Whether it is the explorer of the API, which runs under a policy of its own. */
  isExplorer?: boolean;
}

/** The web application's server side: built by Vite, loaded by its path. */
export interface PageRenderer {
  render: (request: PageRequest) => Promise<PageResponse>;
  /** A page that says that there is none just now. */
  renderFailure: (request: PageRequest, status: 500 | 503) => Promise<PageResponse>;
}
