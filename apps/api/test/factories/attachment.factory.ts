import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FileStore, StoredFile } from '../../src/capabilities/files';
import {
  PracticeDraftAttachment,
  PracticeVersionAttachment,
} from '../../src/capabilities/practices';
import { Database } from '../../src/platform/database/database';
import { v7 } from 'uuid';
import { theApi } from '../api-harness';
import { anAccount } from './account.factory';

/** A picture that the draft of a practice shows, or its current version; with these words about it. */
export async function anAttachmentOf(
  { id }: { id: string },
  by: 'draft' | 'version',
  words = 'About the picture',
): Promise<{ id: string; address: string }> {
  const api = theApi();
  const { manager } = api.part(Database).source;
  const fileId = v7();
  const bytes = Buffer.from(`bytes of ${fileId}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await keep(sha256, bytes);
  await manager.insert(StoredFile, {
    ...{ id: fileId, sha256, kind: 'picture', mediaType: 'image/webp', name: 'boats.webp' },
    ...{ bytes: bytes.length, width: 30, height: 20, state: 'available' },
    sentBy: (await anAccount(api)).id,
    createdAt: api.clock.now(),
  });
  const said = { fileId, position: 1, alt: words, caption: words, credit: words };
  if (by === 'draft') await manager.insert(PracticeDraftAttachment, { practiceId: id, ...said });
  else {
    const [practice] = await api.sql<{ versionId: string }>(
      'select current_version_id as "versionId" from practice where id = $1',
      [id],
    );
    await manager.insert(PracticeVersionAttachment, {
      versionId: practice?.versionId ?? '',
      ...said,
    });
  }
  return { id: fileId, address: `/files/${fileId}/boats.webp` };
}

async function keep(sha256: string, bytes: Buffer): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'praxis-attachment-'));
  const file = path.join(folder, 'file');
  writeFileSync(file, bytes);
  await theApi().part(FileStore).put(sha256, file);
  rmSync(folder, { recursive: true });
}
