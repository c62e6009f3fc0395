import { address, type Language } from './addresses';
import type { ListedPage } from './page-list';
import { editor, type Setting } from './setting';

const at =
  (pattern: string): ListedPage['path'] =>
  (language) =>
    address(language, pattern);

/** What a city does with what it owns. */
export const ownershipPages: readonly ListedPage[] = [
  {
    name: 'co-authors',
    as: editor,
    path: (language: Language, { draft }: Setting) =>
      address(language, `/{practices}/${draft.at}/{edit}/{coAuthors}`),
  },
  { name: 'hand over', as: editor, path: at('/{desk}/{handOver}') },
  {
    name: 'confirm an entry from public sources',
    as: editor,
    path: at('/{practices}/aarhus-model-and-info-house-1/{confirm}'),
  },
];
