import type { Viewer } from '@praxis/domain/accounts';
import { canReadAnnex, canReadDraftAnnex, type PracticeStanding } from '@praxis/domain/practices';
import type { RequestContext } from '../../platform/auth/request-context';
import type { DraftRow } from './practice.rows';
import { annexOfVersion } from './practices.loaders';

/** The restricted annex of a version, for those who may read it; null for the others, exactly as when there is none. */
export async function annexFor(
  practice: Pick<PracticeStanding, 'cityId' | 'publication'>,
  versionId: string,
  { viewer, loaders }: RequestContext,
): Promise<string | null> {
  if (!canReadAnnex(viewer, practice)) return null;
  return (await loaders.of(annexOfVersion).load(versionId))?.body ?? null;
}

/** The annex of a draft, for those who may read it; null for the others. */
export function draftAnnexFor(viewer: Viewer, row: DraftRow): string | null {
  return canReadDraftAnnex(viewer, { ...row, id: row.practiceId }) ? row.annex : null;
}
