import type { Task } from '@praxis/domain/practices';
import { address, type Language } from './addresses';
import type { ListedPage } from './page-list';
import { editor, type Setting } from './setting';

/** The screens of the editor. */
const tasks: readonly Task[] = [
  'basics',
  'problem',
  'activities',
  'partners',
  'resources',
  'results',
  'documents',
];

/** A draft, page by page. */
export const draftingPages: readonly ListedPage[] = [
  {
    name: 'draft',
    as: editor,
    path: (language: Language, { draft }: Setting) =>
      address(language, `/{practices}/${draft.at}/{edit}`),
  },
  ...tasks.map((task) => ({
    name: `draft, ${task}`,
    as: editor,
    path: (language: Language, { draft }: Setting) =>
      address(language, `/{practices}/${draft.at}/{edit}/${task}`),
  })),
  ...[
    { name: 'files of a draft', word: '{files}' },
    { name: 'check and send', word: '{check}' },
  ].map(({ name, word }) => ({
    ...{ name, as: editor },
    path: (language: Language, { draft }: Setting) =>
      address(language, `/{practices}/${draft.at}/{edit}/${word}`),
  })),
];
