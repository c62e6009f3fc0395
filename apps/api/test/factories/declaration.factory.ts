import { draftSelection, type DeclarationDraftState } from '../declaration-selection';
import { asOrganiser } from '../people';
import { announce, aSummit } from './summit.factory';

type Words = Partial<Record<'en' | 'fr' | 'es', string>>;

const bothLanguages = [
  { language: 'EN', standing: 'ADOPTED', basis: 'TEXT', source: 'Signed copy of 12 May 2027' },
  { language: 'FR', standing: 'TRANSLATION', translator: 'Efus', basis: 'TEXT' },
];

/** A commitment as it is entered. */
export function written(texts: Words, over: object = {}): object {
  return {
    theme: 'inclusion',
    kind: 'COMMITMENT',
    basis: 'TEXT',
    sources: ['https://example.org/declaration'],
    texts,
    ...over,
  };
}

/** A whole text in English and French: two articles, three commitments. */
export function wholeText(over: object = {}): object {
  return {
    titles: { en: 'Declaration of the harbours', fr: 'Déclaration des ports' },
    languages: bothLanguages,
    preambles: { en: 'We, the mayors,', fr: 'Nous, maires,' },
    articles: [
      {
        headings: { en: 'Together', fr: 'Ensemble' },
        texts: { en: 'No city is alone.', fr: 'Aucune ville n’est seule.' },
        commitments: [
          written({ en: 'We meet each year.', fr: 'Nous nous réunissons chaque année.' }),
          written({ en: 'We share practices.', fr: 'Nous partageons nos pratiques.' }),
        ],
      },
      {
        headings: {},
        texts: {},
        commitments: [written({ en: 'We listen.', fr: 'Nous écoutons.' })],
      },
    ],
    ...over,
  };
}

/** A draft of a summit, which is announced unless told otherwise. */
export async function aDeclarationDraft(
  text: object = wholeText(),
  isAnnounced = true,
): Promise<DeclarationDraftState> {
  const summit = await aSummit();
  if (isAnnounced) await announce(summit);
  const begun = await asOrganiser().change('createDeclaration', {
    summit: summit.id,
    titles: { en: 'Begun' },
  });
  const { draft, kind, fields } = await asOrganiser().change('saveDeclaration', {
    id: begun.draft?.id,
    revision: 1,
    ...text,
  });
  if (draft === undefined) throw new Error(`No draft, but ${kind} ${JSON.stringify(fields)}`);
  return draft;
}

/** The text of a draft as it would be entered to change nothing. */
export function enteredAs({ articles, ...draft }: DeclarationDraftState): EnteredText {
  const words = (texts: { language: string; text: string }[]): Words =>
    Object.fromEntries(texts.map(({ language, text }) => [language.toLowerCase(), text]));
  return {
    id: draft.id,
    revision: draft.revision,
    titles: words(draft.titles),
    adoptedOn: draft.adoptedOn,
    languages: draft.languages,
    preambles: words(draft.preambles),
    articles: articles.map(({ id, headings, texts, commitments }) => ({
      id,
      headings: words(headings),
      texts: words(texts),
      commitments: commitments.map((each) => ({
        id: each.id,
        theme: each.theme.code,
        kind: each.kind,
        basis: each.basis,
        texts: words(each.texts),
        sources: each.sources,
      })),
    })),
  };
}

export interface EnteredText {
  id: string;
  revision: number;
  titles: Words;
  adoptedOn: string | null;
  languages: object[];
  preambles: Words;
  articles: {
    id: string;
    headings: Words;
    texts: Words;
    commitments: { id: string; texts: Words; [of: string]: unknown }[];
  }[];
}

/** Publishes a draft and reads what everybody reads of it. */
export async function aPublishedDeclaration(
  text: object = wholeText(),
): Promise<{ id: string; slug: string; draft: DeclarationDraftState }> {
  const { id, revision } = await aDeclarationDraft(text);
  const { declaration, kind } = await asOrganiser().change('publishDeclaration', { id, revision });
  if (declaration === undefined) throw new Error(`No declaration, but ${kind}`);
  return { id, slug: declaration.slug, draft: await draftOf(id) };
}

/** The draft as the secretariat reads it now. */
export async function draftOf(id: string): Promise<DeclarationDraftState> {
  const { declarationDraft } = await asOrganiser().ask<{ declarationDraft: DeclarationDraftState }>(
    `query ($id: ID!) { declarationDraft(id: $id) ${draftSelection} }`,
    { id },
  );
  return declarationDraft;
}
