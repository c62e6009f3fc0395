import type { Outcome } from '../outcome';
import { asOrganiser, asVisitor } from '../people';
import { draftOf, enteredAs, type EnteredText } from './declaration.factory';

const readText = `query ($slug: String!, $edition: Int) { declaration(slug: $slug) { title
  commitments { code position text basis theme { code } }
  editions { number note }
  edition(edition: $edition) { number adoptedOn languages { language standing translator basis source }
    text { language title preamble articles { number heading text commitments { number code text } } } } } }`;

/** What everybody reads of a declaration. */
export interface ReadDeclaration {
  title: string;
  commitments: { code: string; position: number; text: string }[];
  editions: { number: number; note: string | null }[];
  edition: {
    number: number;
    languages: { language: string; standing: string }[];
    text: {
      language: string;
      title: string;
      preamble: string | null;
      articles: {
        number: number;
        heading: string | null;
        commitments: { number: number; code: string; text: string }[];
      }[];
    };
  } | null;
}

/** What everybody reads of a declaration. */
export async function readDeclaration(
  slug: string,
  language = 'en',
  edition?: number,
): Promise<ReadDeclaration> {
  const { declaration } = await asVisitor().ask<{ declaration: ReadDeclaration }>(
    readText,
    { slug, edition },
    language,
  );
  return declaration;
}

/** Publishes the draft as it is. */
export async function publishAgain(id: string, note?: string): Promise<Outcome> {
  const { revision } = await draftOf(id);
  return asOrganiser().change('publishDeclaration', { id, revision, note });
}

/** Changes what is entered, saves it and says what came of it. */
export async function changeText(id: string, how: (text: EnteredText) => void): Promise<Outcome> {
  const text = enteredAs(await draftOf(id));
  how(text);
  return asOrganiser().change('saveDeclaration', text);
}

/** A part that is there. */
export function part<T>(list: readonly (T | undefined)[], at: number): T {
  const found = list[at];
  if (found === undefined) throw new Error(`There is no part ${String(at)}.`);
  return found;
}
