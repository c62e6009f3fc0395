import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { pathTo } from '../../shared/navigation/paths';
import { Trail, type Ancestor } from '../../shared/navigation/trail';
import type { Titled } from '../../shared/titles/title';

/** Where a page of organisers stands: below the summits that are being organised, and below its own one. */
export function OrganiserTrail({
  summit = null,
  below = [],
  language,
}: {
  /** Left out where a page is of no summit in particular. */
  summit?: (Titled & { readonly slug: string }) | null;
  /** What stands between the summit and the page. */
  below?: readonly Ancestor[];
  language: Language;
}) {
  return (
    <Trail
      ancestors={[
        { href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> },
        { href: pathTo(language, 'organise'), words: <Trans>Organise a summit</Trans> },
        ...(summit === null
          ? []
          : [{ href: pathTo(language, 'organiseSummit', { summit: summit.slug }), of: summit }]),
        ...below,
      ]}
    />
  );
}
