import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { useApi } from '../../../test/api-harness';
import { aDraft } from '../../../test/factories/practice.factory';
import { aPdf, filesOf, filesOfDraft, sendFile, take } from '../../../test/files';
import { asEditor, asReviewer, asVisitor } from '../../../test/people';
import { migrationLock } from '../../platform/database/migrate';
import { FileJobs } from './file-jobs';

const api = useApi();
const editor = asEditor('aarhus');

const kept = (): string[] =>
  readdirSync(path.join(api.config.dataFolder, 'files'), { recursive: true })
    .map((name) => path.basename(String(name)))
    .filter((name) => name.length === 64);

async function removed(text: string): Promise<void> {
  const draft = await aDraft();
  await sendFile(editor, draft, aPdf(`% ${text}\n`));
  const [file] = await filesOfDraft(editor, draft);
  await editor.change('removeAttachment', { number: draft.number, id: file?.id });
}

it('takes away what nothing shows any more, a day later and not while a backup is made', async () => {
  await removed('gone');
  const draft = await aDraft();
  await sendFile(editor, draft, aPdf('% stays\n'));
  const left = path.join(api.config.dataFolder, 'uploads', 'left-behind');
  writeFileSync(left, 'x');
  const jobs = api.part(FileJobs);
  await jobs.forgetOrphans();
  expect([kept().length, await api.count('stored_file')]).toEqual([2, 2]);
  api.clock.advance({ days: 2 });
  const backup = new Client({ connectionString: api.config.database.url });
  await backup.connect();
  await backup.query('select pg_advisory_lock_shared($1)', [migrationLock]);
  await jobs.forgetOrphans();
  expect(kept()).toHaveLength(2);
  await backup.end();
  await jobs.forgetOrphans();
  expect([kept().length, await api.count('stored_file')]).toEqual([1, 1]);
  expect(readdirSync(path.dirname(left))).toEqual([]);
  const [file] = await filesOfDraft(editor, draft);
  expect((await take(editor, file?.address)).statusCode).toBe(200);
});

it('keeps what an old version shows', async () => {
  const practice = await aDraft();
  await sendFile(editor, practice, aPdf('% old\n'));
  await editor.submitDraft(practice, 2);
  await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
  const [file] = await filesOf(asVisitor(), practice);
  await editor.startDraft(practice);
  await editor.change('removeAttachment', { number: practice.number, id: file?.id });
  await editor.submitDraft(practice, 2);
  await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
  api.clock.advance({ days: 2 });
  await api.part(FileJobs).forgetOrphans();
  expect((await take(asVisitor(), file?.address)).statusCode).toBe(200);
});

it('finds bytes that are not what they are called, and says 503 for those that are missing', async () => {
  const draft = await aDraft();
  await sendFile(editor, draft, aPdf('% damaged\n'));
  const [file] = await filesOfDraft(editor, draft);
  const [row] = await api.sql<{ sha256: string }>('select sha256 from stored_file where id = $1', [
    file?.id,
  ]);
  const sha256 = row?.sha256 ?? '';
  expect(await api.part(FileJobs).verify()).toEqual({ damaged: [] });
  writeFileSync(path.join(api.config.dataFolder, 'files', sha256.slice(0, 2), sha256), 'x');
  expect(await api.part(FileJobs).verify()).toEqual({ damaged: [sha256] });
});
