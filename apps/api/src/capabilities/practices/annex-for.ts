import type { Viewer } from '@praxis/domain/accounts';
import { canReadAnnex, canReadDraftAnnex, type PracticeStanding } from '@praxis/domain/practices';
import type { RequestContext } from '../../platform/auth/request-context';
import { annexOfVersion, citiesOfSummit } from './annex.loaders';
import type { DraftRow } from './practice.rows';

/** An annex, and the one summit that it is for; null: it is for every verified city. */
export interface Annex {
  body: string;
  summit: string | null;
}

/** The restricted annex of a version, for those who may read it; null for the others, exactly as when there is none. */
export async function annexFor(
  practice: Pick<PracticeStanding, 'cityId' | 'publication'>,
  versionId: string,
  { viewer, loaders }: RequestContext,
): Promise<Annex | null> {
  if (viewer.kind === 'visitor' || practice.publication !== 'published') return null;
  const annex = await loaders.of(annexOfVersion).load(versionId);
  if (annex === null) return null;
  const takingPart =
    annex.summit === null ? null : await loaders.of(citiesOfSummit).load(annex.summit);
  return canReadAnnex(viewer, practice, takingPart) ? annex : null;
}

/** The annex of a draft, for those who may read it; null for the others. */
export function draftAnnexFor(viewer: Viewer, row: DraftRow): Annex | null {
  const { annex, annexSummit, practiceId } = row;
  if (!canReadDraftAnnex(viewer, { ...row, id: practiceId }, annexSummit)) return null;
  return annex === null ? null : { body: annex, summit: annexSummit };
}
