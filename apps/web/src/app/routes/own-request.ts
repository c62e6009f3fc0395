import type { OwnRequestFragment } from '../../shared/apollo/generated/operations';
import { pathTo } from '../../shared/navigation/paths';
import type { Outcome, PageContext } from '../page-definition';

/** What others than whoever asked get instead of the pages of a request: it is as if there were none. */
export function ownRequestOnly(
  viewer: object | null,
  request: OwnRequestFragment | null,
  { language, url, params }: PageContext,
): Outcome | null {
  if (viewer === null)
    return { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` };
  const isOwn = request?.answers != null && request.summit !== null;
  const isHere = params['summit'] === undefined || params['summit'] === request?.summit?.slug;
  return isOwn && isHere ? null : { status: 404 };
}

/** Pages of what can be written: what cannot be any more leads to how the request stands. */
export function writableRequest(
  viewer: object | null,
  request: OwnRequestFragment | null,
  context: PageContext,
): Outcome | null {
  const otherwise = ownRequestOnly(viewer, request, context);
  if (otherwise !== null || request === null) return otherwise;
  return isWritable(request)
    ? null
    : {
        status: 303,
        to: pathTo(context.language, 'participationRequest', { request: request.id }),
      };
}

/** Whether whoever asked can still change it: until the deadline, and what organisers have asked after it too. */
export function isWritable({ status, summit }: OwnRequestFragment): boolean {
  if (status === 'INFORMATION') return true;
  const isUnderWay = ['DRAFT', 'SUBMITTED', 'ACCEPTED', 'WAITLISTED'].includes(status);
  return isUnderWay && summit?.participationCall?.state === 'OPEN';
}
