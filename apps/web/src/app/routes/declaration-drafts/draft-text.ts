import { msg } from '@lingui/core/macro';
import type {
  DeclarationDraftPageQuery,
  SaveDeclarationInput,
} from '../../../shared/apollo/generated/operations';
import { numberIn } from '../../../features/summits/planning-fields';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem } from '../../../shared/problems/problem-message';
import type { Execute, Outcome, PageContext } from '../../page-definition';
import { organisersOnly } from '../organisers-only';
import {
  DeclarationDraftPageDocument,
  SaveDeclarationDocument,
} from './declaration-draft.generated';

/** A draft as its pages read it. */
export type Draft = NonNullable<DeclarationDraftPageQuery['declarationDraft']>;
export type Article = Draft['articles'][number];
export type DraftedCommitment = Article['commitments'][number];

type Form = Readonly<Record<string, string>>;

/** The whole text as the API takes it, as it stands. */
export function textOf(draft: Draft): SaveDeclarationInput {
  return {
    id: draft.id,
    revision: draft.revision,
    titles: inEach(draft.titles),
    adoptedOn: draft.adoptedOn,
    languages: draft.languages.map(({ language, standing, translator, basis, source }) => ({
      ...{ language, standing, translator, basis, source },
    })),
    preambles: inEach(draft.preambles),
    articles: draft.articles.map(({ id, headings, texts, commitments }) => ({
      id,
      headings: inEach(headings),
      texts: inEach(texts),
      commitments: commitments.map((each) => ({
        id: each.id,
        theme: each.theme.code,
        kind: each.kind,
        basis: each.basis,
        texts: inEach(each.texts),
        sources: [...each.sources],
      })),
    })),
  };
}

function inEach(words: readonly { language: string; text: string }[]): Record<string, string> {
  return Object.fromEntries(words.map(({ language, text }) => [language.toLowerCase(), text]));
}

/**
 * Changes the text as it is now and saves it with the revision that the form was made of: when somebody else was faster, nothing
 * is saved. Answers what is wrong, or the draft as it is after that.
 */
export async function saveText(
  form: Form,
  { i18n, params }: PageContext,
  execute: Execute,
  how: (text: SaveDeclarationInput) => SaveDeclarationInput,
  controlOf: (path: string) => string = () => 'form',
): Promise<{ errors: Record<string, string> } | { saved: SavedText }> {
  const { declarationDraft: draft } = await execute(DeclarationDraftPageDocument, {
    draft: params['draft'] ?? '',
  });
  if (draft === null) return { errors: { form: i18n._(msg`There is no such declaration.`) } };
  const input = { ...how(textOf(draft)), revision: numberIn(form['revision']) ?? 0 };
  const { saveDeclaration } = await execute(SaveDeclarationDocument, { input });
  return isProblem(saveDeclaration)
    ? { errors: problemErrors(i18n, saveDeclaration, 'form', controlOf) }
    : { saved: saveDeclaration.draft };
}

/** Which parts a text has after it was saved. */
export interface SavedText {
  readonly articles: readonly {
    readonly id: string;
    readonly commitments: readonly { readonly id: string }[];
  }[];
}

/** What everybody gets for whom there is no such draft. */
export function writersOnly(
  { viewer, declarationDraft }: DeclarationDraftPageQuery,
  context: PageContext,
): Outcome | null {
  return organisersOnly(viewer, context) ?? (declarationDraft === null ? { status: 404 } : null);
}

/** The words in the reader’s language, otherwise in any. */
export function wordsFor(
  words: readonly { language: string; text: string }[],
  language: string,
): { text: string; lang: string | undefined } {
  const found = words.find((each) => each.language === language.toUpperCase()) ?? words[0];
  const lang = found?.language.toLowerCase();
  return { text: found?.text ?? '', lang: lang === language ? undefined : lang };
}
