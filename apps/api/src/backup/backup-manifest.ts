import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** A backup cannot be made or used; the message says why and what to do. */
export class BackupFault extends Error {}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const file = z.strictObject({
  /** A table, or `jobs`. */
  of: z.string().regex(/^[a-z_]+$/),
  rows: z.int().min(0),
  sha256,
});

const object = z.strictObject({ sha256, bytes: z.int().min(0) });

const manifest = z.strictObject({
  format: z.literal('praxis-backup-1'),
  madeAt: z.iso.datetime(),
  /** The schema: names of migrations, oldest first. */
  migrations: z.array(z.string()).min(1),
  /** The next numbers of what counts itself. */
  sequences: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z_]+$/),
      last: z.string(),
      isCalled: z.boolean(),
    }),
  ),
  files: z.array(file).min(1),
  /** Bytes of files that people have sent, under their SHA-256. Backups from before there were any have none. */
  objects: z.array(object).optional(),
  /** Those that the file store did not have, or not as they should be. */
  missingObjects: z.array(sha256).optional(),
});

/** What a backup holds, with what it takes to see that it is whole. */
export type BackupManifest = z.infer<typeof manifest>;
export type BackupObject = z.infer<typeof object>;
export type BackupFile = BackupManifest['files'][number];

/** Pending jobs, which are no table of ours. */
export const jobsFile = 'jobs';
const manifestName = 'manifest.json';

export function nameOf({ of }: Pick<BackupFile, 'of'>): string {
  return `${of}.rows.gz`;
}

/** The manifest as a file, closed by its own checksum. */
export function writtenManifest(content: BackupManifest): { name: string; text: string } {
  const text = JSON.stringify({ ...content, checksum: checksumOf(content) }, null, 1);
  return { name: manifestName, text: `${text}\n` };
}

/** @throws BackupFault when the folder holds no backup, or its manifest is damaged */
export async function readManifest(folder: string): Promise<BackupManifest> {
  let text: string;
  try {
    text = await readFile(path.join(folder, manifestName), 'utf8');
  } catch {
    throw new BackupFault(`${folder} holds no backup: it has no ${manifestName}.`);
  }
  const parsed = z
    .looseObject({ format: z.string(), checksum: z.string() })
    .safeParse(jsonOrNull(text));
  if (parsed.success && parsed.data.format !== 'praxis-backup-1')
    throw new BackupFault(
      `${folder} is a backup in another format (${parsed.data.format}): use the Praxis that made it.`,
    );
  const { checksum, ...rest } = parsed.data ?? { checksum: '' };
  const content = manifest.safeParse(rest);
  if (!content.success || checksumOf(content.data) !== checksum)
    throw new BackupFault(`${path.join(folder, manifestName)} is damaged: use another backup.`);
  return content.data;
}

function checksumOf(content: BackupManifest): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
