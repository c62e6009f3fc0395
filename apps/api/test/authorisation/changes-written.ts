import { aDeclarationDraft, enteredAs } from '../factories/declaration.factory';
import { aSummit } from '../factories/summit.factory';
import { secretariat } from './actors';
import type { Change } from './change';

/** Declarations as texts. */
export const writing: Change[] = [
  {
    mutation: 'createDeclaration',
    what: 'of a summit that nobody knows of',
    input: async () => ({ summit: (await aSummit()).id, titles: { en: 'A declaration' } }),
    allowed: secretariat,
  },
  {
    mutation: 'saveDeclaration',
    what: 'that is a draft',
    input: async () => enteredAs(await aDeclarationDraft()),
    allowed: secretariat,
  },
  {
    mutation: 'publishDeclaration',
    what: 'that is a draft',
    input: async () => {
      const { id, revision } = await aDeclarationDraft();
      return { id, revision };
    },
    allowed: secretariat,
  },
  {
    mutation: 'discardDeclaration',
    what: 'that is a draft',
    input: async () => {
      const { id, revision } = await aDeclarationDraft();
      return { id, revision };
    },
    allowed: secretariat,
  },
];
