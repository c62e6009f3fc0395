import {
  requireReadyAttachments,
  type AttachmentKind,
  type AttachmentStep,
  type FileState,
} from '@praxis/domain/attachments';
import type { EntityManager } from 'typeorm';
import { defineLoader, groupedBy } from '../../platform/graphql/loaders';
import type { Database } from '../../platform/database/database';
import type { TextSource } from './practice.rows';

const said = 'file_id, position, alt, caption, credit';

/** What the version shows, for the draft that goes on from it. */
export async function copyAttachmentsToDraft(
  db: EntityManager,
  practiceId: string,
  versionId: string,
): Promise<void> {
  await db.query(
    `insert into practice_draft_attachment (practice_id, ${said})
     select $1, ${said} from practice_version_attachment where version_id = $2`,
    [practiceId, versionId],
  );
}

/** What the draft shows becomes what the version shows for ever. Without a draft, the last version goes on. */
export async function freezeAttachments(
  db: EntityManager,
  practiceId: string,
  { versionId, lastVersionId }: { versionId: string; lastVersionId: string | null },
): Promise<void> {
  const drafts: unknown[] = await db.query('select from practice_draft where practice_id = $1', [
    practiceId,
  ]);
  if (drafts.length > 0) {
    await requireReady(db, practiceId, 'publish');
    await db.query(
      `insert into practice_version_attachment (version_id, ${said})
       select $1, ${said} from practice_draft_attachment where practice_id = $2`,
      [versionId, practiceId],
    );
  } else if (lastVersionId !== null) await repeatAttachments(db, { versionId, lastVersionId });
}

/** What one version shows the next one shows as well. */
export async function repeatAttachments(
  db: EntityManager,
  { versionId, lastVersionId }: { versionId: string; lastVersionId: string },
): Promise<void> {
  await db.query(
    `insert into practice_version_attachment (version_id, ${said})
     select $1, ${said} from practice_version_attachment where version_id = $2`,
    [versionId, lastVersionId],
  );
}

/** @throws AttachmentsNotReady naming every file of the draft that holds the step up */
export async function requireReady(
  db: EntityManager,
  practiceId: string,
  step: AttachmentStep,
): Promise<void> {
  requireReadyAttachments(
    await db.query<{ kind: AttachmentKind; name: string; state: FileState; alt: string | null }[]>(
      `select f.kind, f.name, f.state, a.alt from practice_draft_attachment a join stored_file f on f.id = a.file_id
        where a.practice_id = $1 order by a.position, f.id`,
      [practiceId],
    ),
    step,
  );
}

/** A file as a draft or a version shows it. */
export interface AttachmentRow {
  id: string;
  kind: AttachmentKind;
  name: string;
  mediaType: string;
  bytes: number;
  width: number | null;
  height: number | null;
  state: FileState;
  isScanned: boolean;
  alt: string | null;
  caption: string | null;
  credit: string | null;
}

type Owned = AttachmentRow & { owner: string };

const columns = `
  f.id, f.kind, f.name, f.media_type as "mediaType", f.bytes, f.width, f.height, f.state, f.scanned_at is not null as "isScanned",
  a.alt, a.caption, a.credit`;

/** The files of a version or a draft in their order. Whoever asks may read what they belong to. */
export const attachmentsOfSource = defineLoader<TextSource, AttachmentRow[]>({
  name: 'attachmentsOfSource',
  keyOf: (source) => `${source.kind}:${source.id}`,
  load: async (sources, { database }) => {
    const idsOf = (kind: TextSource['kind']): string[] =>
      sources.filter((source) => source.kind === kind).map(({ id }) => id);
    const ids = { version: idsOf('version'), draft: idsOf('draft') };
    const found = {
      version: (await read(database, 'version', ids.version)).values(),
      draft: (await read(database, 'draft', ids.draft)).values(),
    };
    return sources.map(({ kind }) => found[kind].next().value ?? []);
  },
});

async function read(
  database: Database,
  kind: TextSource['kind'],
  ids: readonly string[],
): Promise<AttachmentRow[][]> {
  if (ids.length === 0) return [];
  const owner = kind === 'version' ? 'version_id' : 'practice_id';
  const rows = await database.rows<Owned & Record<string, unknown>>(
    `attachments-of-${kind}s`,
    `select a.${owner} as owner, ${columns} from practice_${kind}_attachment a join stored_file f on f.id = a.file_id
      where a.${owner} = any($1::uuid[]) order by a.position, f.id`,
    [ids],
  );
  return groupedBy(ids, rows, (row) => row.owner);
}
