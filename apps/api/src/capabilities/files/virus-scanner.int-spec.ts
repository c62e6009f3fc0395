import { useApi } from '../../../test/api-harness';
import { aDraft } from '../../../test/factories/practice.factory';
import { aPdf, aPicture, filesOf, filesOfDraft, sendFile, take } from '../../../test/files';
import { asEditor, asReviewer, asVisitor } from '../../../test/people';
import { eicar, ScannerServer } from '../../../test/services/scanner';
import { Worker } from '../../platform/jobs/worker';
import { FileJobs } from './file-jobs';

let server: ScannerServer;
beforeAll(async () => {
  server = await ScannerServer.start(4 * 1024 * 1024);
});
afterAll(() => server.stop());
const api = useApi(() => ({ CLAMD_URL: server.url }));
beforeEach(() => {
  server.isBroken = false;
});
const editor = asEditor('aarhus');
const reviewer = asReviewer();

const addresses = async (practice: { number: number }): Promise<string[]> =>
  (await filesOfDraft(editor, practice)).map(({ id, name }) => `/files/${id}/${name}`);

it('keeps a file from everybody until it has been looked at, and then says so', async () => {
  const draft = await aDraft();
  await sendFile(editor, draft, await aPicture(), { name: 'boats.jpg', alt: 'Boats' });
  const [address = ''] = await addresses(draft);
  expect(await filesOfDraft(editor, draft)).toMatchObject([
    { state: 'WAITING', isScanned: false, address: null },
  ]);
  expect((await take(editor, address)).statusCode).toBe(404);
  expect(await api.waitingJobs()).toContain('scan-file');
  // It can be sent in, but is not published unseen.
  expect(await editor.submitDraft(draft, 2)).toMatchObject({ kind: 'SubmitDraftSuccess' });
  expect(await reviewer.decideReview(draft, 'APPROVE', { revision: 2 })).toMatchObject({
    kind: 'AttachmentsNotReadyProblem',
  });
  expect(await filesOf(asVisitor(), draft)).toEqual([]);
  const before = server.scanned;
  await api.part(Worker).drain();
  expect(server.scanned).toBe(before + 1);
  expect(await filesOfDraft(editor, draft)).toMatchObject([
    { state: 'AVAILABLE', isScanned: true, address },
  ]);
  expect((await take(editor, address)).statusCode).toBe(200);
  expect(await reviewer.decideReview(draft, 'APPROVE', { revision: 2 })).toMatchObject({
    kind: 'DecideReviewSuccess',
  });
  expect((await take(asVisitor(), address)).statusCode).toBe(200);
});

it('keeps what is harmful from everybody for good, until it is taken out', async () => {
  const draft = await aDraft();
  await sendFile(editor, draft, Buffer.from(eicar), { name: 'notes.txt' });
  const [address = ''] = await addresses(draft);
  await api.part(Worker).drain();
  const [file] = await filesOfDraft(editor, draft);
  expect(file).toMatchObject({ state: 'QUARANTINED', address: null });
  for (const person of [editor, reviewer, asVisitor()])
    expect((await take(person, address)).statusCode).toBe(404);
  expect(await editor.submitDraft(draft, 2)).toMatchObject({ kind: 'AttachmentsNotReadyProblem' });
  await editor.change('removeAttachment', { number: draft.number, id: file?.id });
  expect(await editor.submitDraft(draft, 3)).toMatchObject({ kind: 'SubmitDraftSuccess' });
  const [row] = await api.sql<{ finding: string }>(
    'select finding from stored_file where id = $1',
    [file?.id],
  );
  expect(row?.finding).toBe('Eicar-Test-Signature');
});

it('lets a file wait when the scanner cannot say, and looks at it when it can', async () => {
  const draft = await aDraft();
  server.isBroken = true;
  await sendFile(editor, draft, aPdf());
  const [file] = await filesOfDraft(editor, draft);
  await expect(api.part(FileJobs).scan(file?.id ?? '')).rejects.toThrow('cannot say');
  expect(await filesOfDraft(editor, draft)).toMatchObject([{ state: 'WAITING' }]);
  server.isBroken = false;
  await api.sql('delete from graphile_worker._private_jobs');
  await api.part(FileJobs).scanWaiting();
  expect(await api.waitingJobs()).toEqual([]);
  api.clock.advance({ minutes: 6 });
  await api.part(FileJobs).scanWaiting();
  expect(await api.waitingJobs()).toEqual(['scan-file']);
  await api.part(Worker).drain();
  expect(await filesOfDraft(editor, draft)).toMatchObject([{ state: 'AVAILABLE' }]);
});

it('lets a file wait that is larger than the scanner takes', async () => {
  const draft = await aDraft();
  await sendFile(editor, draft, Buffer.alloc(6 * 1024 * 1024, 'a'), { name: 'long.txt' });
  const [file] = await filesOfDraft(editor, draft);
  await expect(api.part(FileJobs).scan(file?.id ?? '')).rejects.toThrow(/scanner|EPIPE|ECONNRESET/);
  expect(await filesOfDraft(editor, draft)).toMatchObject([{ state: 'WAITING' }]);
});
