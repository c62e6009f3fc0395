/** A declaration as the secretariat writes it. */
export interface DeclarationDraftState {
  id: string;
  revision: number;
  adoptedOn: string | null;
  titles: { language: string; text: string }[];
  preambles: { language: string; text: string }[];
  languages: { language: string; standing: string; translator: string | null; basis: string }[];
  gaps: DeclarationGapState[];
  declaration: { slug: string } | null;
  articles: {
    id: string;
    number: number;
    headings: { language: string; text: string }[];
    texts: { language: string; text: string }[];
    commitments: {
      id: string;
      number: number;
      isPublished: boolean;
      isKept: boolean;
      theme: { code: string };
      kind: string;
      basis: string;
      texts: { language: string; text: string }[];
      sources: string[];
    }[];
  }[];
}

export interface DeclarationGapState {
  kind: string;
  language: string | null;
  number: number | null;
}

/** What tests read of a draft. */
export const draftSelection = `{ id revision adoptedOn
  titles { language text } preambles { language text } languages { language standing translator basis source }
  gaps { kind language number } declaration { slug }
  articles { id number headings { language text } texts { language text }
    commitments { id number isPublished isKept theme { code } kind basis texts { language text } sources } } }`;
