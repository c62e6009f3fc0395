import { address } from './addresses';
import type { ListedPage } from './page-list';

const at =
  (pattern: string): ListedPage['path'] =>
  (language) =>
    address(language, pattern);

/** Comparisons and memos: with nothing, with one, with several, with what is gone. */
export const comparisonPages: readonly ListedPage[] = [
  { name: 'nothing to compare yet', path: at('/{compare}'), isHidden: true },
  { name: 'one practice to compare', path: at('/{compare}?ids=1&find=mentors'), isHidden: true },
  {
    name: 'comparison',
    path: (language, { published }) =>
      address(language, `/{compare}?ids=1,3,${String(published.number)}`),
    isHidden: true,
  },
  {
    name: 'comparison with what is gone or too much',
    path: (language, { withdrawn }) =>
      address(
        language,
        `/{compare}?ids=1,${String(withdrawn.number)},999999,2,3,x&only=differences`,
      ),
    isHidden: true,
  },
  { name: 'council memo', path: at('/{compare}/{memo}?ids=1,3,999999'), isHidden: true },
  { name: 'council memo about nothing', path: at('/{compare}/{memo}'), isHidden: true },
];
