import { pathTo } from '../../shared/navigation/paths';
import type { Outcome, PageContext } from '../page-definition';

/** What others than organisers get instead of their pages. */
export function organisersOnly(
  viewer: { readonly roles: readonly string[] } | null,
  { language, url }: PageContext,
): Outcome | null {
  if (viewer === null)
    return { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` };
  const isOrganiser = viewer.roles.includes('ORGANISER') || viewer.roles.includes('ADMINISTRATOR');
  return isOrganiser ? null : { status: 403 };
}

/** As above, and nothing where there is no summit that can be organised. */
export function organisersOf(
  summit: { readonly viewerCanOrganise: boolean } | null,
  viewer: { readonly roles: readonly string[] } | null,
  context: PageContext,
): Outcome | null {
  const otherwise = organisersOnly(viewer, context);
  if (otherwise !== null) return otherwise;
  if (summit === null) return { status: 404 };
  return summit.viewerCanOrganise ? null : { status: 403 };
}
