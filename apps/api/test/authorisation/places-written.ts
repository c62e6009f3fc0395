import { secretariat } from './actors';
import { open, type Place } from './place';
import { known } from './world';

const published = (rest: string) => (): string =>
  `declaration(slug: "${known.declaration}") ${rest}`;
const draft = (rest: string) => (): string => `declarationDraft(id: "${known.draftId}") ${rest}`;

/** A declaration of which an edition is published and the next one is written, and one that nobody knows of. */
export const written: Place[] = [
  {
    ...open('Declaration', published('HERE'), {
      viewerCanOpenForSignature: secretariat,
      draft: secretariat,
    }),
    varies: 'viewerCanSignFor',
  },
  open('DeclarationSignature', published('{ signatures HERE }'), {
    viewerCanWithdraw: ['coordinatorOfVerifiedCity', ...secretariat],
  }),
  open('DeclarationEdition', published('{ edition HERE }')),
  open('DeclarationEdition', published('{ editions HERE }')),
  open('DeclarationLanguage', published('{ edition { languages HERE } }')),
  open('DeclarationText', published('{ edition { text HERE } }')),
  open('DeclarationArticle', published('{ edition { text { articles HERE } } }')),
  open('ArticleCommitment', published('{ edition { text { articles { commitments HERE } } } }')),
  ...[
    open('DeclarationDraft', draft('HERE')),
    open('DeclarationDraft', published('{ draft HERE }')),
    open('DeclarationDraft', 'declarationDrafts HERE'),
    open('DraftedArticle', draft('{ articles HERE }')),
    open('DraftedCommitment', draft('{ articles { commitments HERE } }')),
    open('DeclarationGap', draft('{ gaps HERE }')),
  ].map((place): Place => ({ ...place, readers: secretariat })),
];
