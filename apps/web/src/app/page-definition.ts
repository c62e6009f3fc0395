import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Language } from '@praxis/domain/shared';
import type { ReactNode } from 'react';
import type { I18n } from '@lingui/core';
import type { Execute } from '../shared/apollo/execute';
import type { PostedForm } from '../shared/forms/posted-form';
import type { PagePart } from '../shared/loading/page-part';
import type { PageName } from '../shared/navigation/paths';
import type { TypedLink } from '../shared/navigation/typed-link';

export type { Execute };

/** Where a page is being shown. */
export interface PageContext {
  readonly language: Language;
  readonly page: PageName;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Path and query. */
  readonly url: string;
  readonly origin: string;
  readonly isSignedIn: boolean;
  readonly i18n: I18n;
  /** What a posted form held and what came of it; null unless one was posted and has to be shown again. */
  readonly form: PostedForm | null;
}

/** What is said of a page outside its body. */
export interface Head {
  title: string;
  description?: string;
  /** The path in another language, when it is not simply the same page. */
  alternates?: Partial<Record<Language, string>>;
  /** The address that stands for this page, when it is not its own. */
  canonical?: string;
  /** Where programs follow what is new on this page. */
  feed?: { title: string; href: string };
  isHidden?: boolean;
}

/** What only programs read of a page. */
export interface Facts {
  /** For reference managers, as names and values of `meta`. */
  citation?: readonly (readonly [name: string, content: string])[];
  /** Where programs can go from here; sent as a header. */
  links?: readonly TypedLink[];
  /** schema.org. */
  jsonLd?: object;
}

/** Something else than the page at its address. */
export type Outcome = { status: 404 | 410 | 403 } | { status: 301 | 302 | 303; to: string };

/** A document to keep instead of a page. */
export interface PageFile {
  /** Of the file, with its ending. */
  name: string;
  title: string;
  content: ReactNode;
  /** It is wanted as a PDF. Where none can be made, the page is shown with this, and the reason under `noPdf`. */
  otherwise?: Record<string, string>;
}

/** A page: what it needs, what it says of itself, what it shows. */
export interface PageDefinition<
  Data = unknown,
  Variables extends Record<string, unknown> = Record<string, unknown>,
> {
  /** The one operation of the page. */
  document?: TypedDocumentNode<Data, Variables>;
  variables?: (context: PageContext) => Variables;
  /** What only some of its addresses, answers or readers show and others do not load; before the answer `data` is null. */
  parts?: (context: PageContext, data: Data | null) => readonly PagePart[];
  /** Signed-in readers only: others are sent to sign in and come back. */
  isPrivate?: boolean;
  /** Whoever comes has a link from a mail, a form to fill or a program to write: its words are loaded with it, not by everybody. */
  isForFew?: boolean;
  /** Its address holds a secret that opens an account: kept nowhere, and told to no other site. */
  isSecret?: boolean;
  /** Whether something on it changes while it is shown: comments. Drafts do too, on private pages. */
  changes?: boolean;
  /** When there is something else to answer than the page. */
  outcome?: (data: Data, context: PageContext) => Outcome | null;
  head: (data: Data, context: PageContext) => Head;
  /** What programs read of it: asked where the document is made, so that a browser loads nothing of it. */
  facts?: (data: Data, context: PageContext) => Facts | Promise<Facts>;
  Component: (props: { data: Data; context: PageContext }) => ReactNode;
  /**
   * What a posted form of this page does, without JavaScript: an address to go on to, what is wrong, what was done and
   * can be said only in this answer, or a file.
   */
  action?: (
    form: Readonly<Record<string, string>>,
    context: PageContext,
    execute: Execute,
  ) => Promise<
    | { to: string }
    | { errors: Record<string, string> }
    | { done: Record<string, string> }
    | { file: PageFile }
  >;
}

/** Declares a page; the types of its data follow from its document. */
export function definePage<
  Data = null,
  Variables extends Record<string, unknown> = Record<string, never>,
>(definition: PageDefinition<Data, Variables>): PageDefinition {
  return definition as unknown as PageDefinition;
}
