import { useLingui } from '@lingui/react/macro';
import { Breadcrumbs } from '@praxis/ui';
import type { ReactElement } from 'react';
import type { Titled } from '../titles/title';
import { Link } from './link';

/** An ancestor of a page: in words of the site, or what is called by a title, which brings its language along. */
export type Ancestor = { readonly href: string } & (
  { readonly words: ReactElement } | { readonly of: Titled }
);

/** Where a page stands: its ancestors, from the home page down. */
export function Trail({ ancestors }: { ancestors: readonly Ancestor[] }) {
  const { t } = useLingui();
  return (
    <Breadcrumbs
      label={t`Where you are`}
      link={Link}
      crumbs={ancestors.map((ancestor) =>
        'words' in ancestor
          ? ancestor
          : {
              href: ancestor.href,
              text: ancestor.of.title,
              lang: ancestor.of.titleLanguage.toLowerCase(),
            },
      )}
    />
  );
}
