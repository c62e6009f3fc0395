import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Language } from '@praxis/domain/shared';

/** What the server tells of a request: see `PageRequest` in apps/api/src/platform/pages/page-renderer.ts. */
export interface PageRequest {
  method: 'GET' | 'POST';
  url: string;
  form: Record<string, string> | null;
  acceptedLanguage: Language;
  cookies: Record<string, string | undefined>;
  isSignedIn: boolean;
  origin: string;
  requestId: string;
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

/** What is answered. */
export interface PageResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
  isPublic: boolean;
  /** Whether the page has a document of its own, which runs the explorer of the API. */
  isExplorer?: boolean;
}

/** A request once it is known which page a permanent address stands for: `url` is that page. */
export interface PlacedRequest extends PageRequest {
  /** Path and query as they were asked for. */
  asked: string;
}
