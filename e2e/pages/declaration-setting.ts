import type { Person } from './person';

/** A declaration that is being written, as addresses name it and its parts. */
export interface Drafted {
  draft: string;
  article: string;
  commitment: string;
}

/** In two languages, of which one lacks words: what is missing is listed. */
export async function prepareDeclaration(secretary: Person, summit: string): Promise<Drafted> {
  const titles = { en: 'Harbour Declaration', fr: 'Déclaration des ports' };
  const begun = await secretary.does(
    'createDeclaration',
    'CreateDeclarationInput',
    { summit, titles },
    'draft { id revision }',
  );
  const { draft } = (await secretary.does(
    'saveDeclaration',
    'SaveDeclarationInput',
    {
      ...(begun['draft'] as object),
      titles,
      preambles: { en: 'We, the mayors,\n\nmeet at the sea.' },
      languages: [
        { language: 'EN', standing: 'ADOPTED', basis: 'TEXT' },
        { language: 'FR', standing: 'TRANSLATION', basis: 'TEXT', translator: 'Efus' },
      ],
      articles: [
        {
          headings: { en: 'Together', fr: 'Ensemble' },
          texts: { en: 'No city is alone.' },
          commitments: [
            {
              ...{ kind: 'COMMITMENT', basis: 'TEXT', theme: 'inclusion', sources: [] },
              texts: { en: 'We share what we learn.' },
            },
            {
              ...{ kind: 'REQUEST', basis: 'TEXT', theme: 'inclusion', sources: [] },
              texts: {
                en: 'We ask states to pay for it.',
                fr: 'Nous demandons aux États de payer.',
              },
            },
          ],
        },
      ],
    },
    'draft { id articles { id commitments { id } } }',
  )) as {
    draft: { id: string; articles: { id: string; commitments: { id: string }[] }[] };
  };
  const [article] = draft.articles;
  return {
    draft: draft.id,
    article: article?.id ?? '',
    commitment: article?.commitments[0]?.id ?? '',
  };
}
