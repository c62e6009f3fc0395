import { readdirSync } from 'node:fs';
import path from 'node:path';
import { useApi } from '../../../test/api-harness';
import {
  aDraft,
  aPublishedPractice,
  aSubmittedDraft,
} from '../../../test/factories/practice.factory';
import { aPdf, aPicture, faultOf, filesOfDraft, sendFile } from '../../../test/files';
import { asEditor, asMember, asReviewer, asVisitor } from '../../../test/people';

const api = useApi();
beforeEach(() => api.sql('delete from rate_limit'));
const editor = asEditor('aarhus');
const reviewer = asReviewer();

/** Everything that is kept of files anywhere. */
async function traces(): Promise<object> {
  const folder = path.join(api.config.dataFolder, 'uploads');
  return {
    files: await api.count('stored_file'),
    shown: await api.count('practice_draft_attachment'),
    uploads: readdirSync(folder, { withFileTypes: true }).length,
    jobs: await api.waitingJobs(),
  };
}

describe('sending a file', () => {
  it('is for the team of the city, and leaves nothing behind otherwise', async () => {
    const draft = await aDraft();
    const published = await aPublishedPractice();
    await sendFile(editor, await aDraft(), aPdf());
    const before = await traces();
    for (const person of [asMember(), asEditor('rotterdam'), reviewer])
      expect(await faultOf(sendFile(person, draft, aPdf()))).toBe('notYours');
    expect(await faultOf(sendFile(asVisitor(), draft, aPdf()))).toBe('signIn');
    expect(await faultOf(sendFile(editor, published, aPdf()))).toBe('notYours');
    expect(await faultOf(sendFile(editor, { number: 999_999 }, aPdf()))).toBe('notYours');
    expect(await faultOf(sendFile(editor, await aSubmittedDraft(), aPdf()))).toBe('locked');
    expect(await traces()).toEqual(before);
  });

  it('takes a form of our own page alone', async () => {
    const draft = await aDraft();
    const others: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: api.origin, 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of others)
      expect((await sendFile(editor, draft, aPdf(), { headers })).statusCode).toBe(403);
    expect(await filesOfDraft(editor, draft)).toEqual([]);
  });

  it('without a script is answered with a page: that of the files, or the form as it was', async () => {
    const draft = await aDraft();
    const form = { headers: { accept: 'text/html' }, alt: 'Boats', caption: 'Été' };
    const good = await sendFile(editor, draft, aPdf(), form);
    const page = `/en/practices/${String(draft.number)}/edit/files`;
    expect([good.statusCode, good.headers.location]).toEqual([303, page]);
    const bad = await sendFile(editor, draft, Buffer.from('<svg onload="x"/>'), form);
    expect([bad.statusCode, bad.headers.location]).toEqual([
      ...[303, `${page}?fault=wrongType&alt=Boats&caption=%C3%89t%C3%A9`],
    ]);
    const nobody = await sendFile(asVisitor(), draft, aPdf(), form);
    expect(nobody.headers.location).toBe(`/en/account/sign-in?next=${encodeURIComponent(page)}`);
  });

  it('is refused for what the file is, and for what is said about it', async () => {
    const draft = await aDraft();
    const before = await traces();
    expect(await faultOf(sendFile(editor, draft, Buffer.alloc(0)))).toBe('noFile');
    expect(await faultOf(sendFile(editor, draft, aPdf(), { name: 'a.png' }))).toBe('wrongEnding');
    expect(await faultOf(sendFile(editor, draft, aPdf(), { alt: 'x'.repeat(301) }))).toBe('alt');
    const long = { credit: 'x'.repeat(5_000) };
    expect(await faultOf(sendFile(editor, draft, aPdf(), long))).not.toBeNull();
    expect(await traces()).toEqual(before);
  });

  it('stops at 20 MB, and at 10 MB for a picture', async () => {
    const draft = await aDraft();
    const before = await traces();
    const most = 20 * 1024 * 1024;
    expect(await faultOf(sendFile(editor, draft, Buffer.alloc(most + 1, 'a')))).toBe('tooBig');
    expect(await faultOf(sendFile(editor, draft, Buffer.alloc(most + 50_000, 'a')))).toBe('tooBig');
    const picture = Buffer.concat([await aPicture(), Buffer.alloc(10 * 1024 * 1024)]);
    expect(await faultOf(sendFile(editor, draft, picture))).toBe('tooBig');
    expect(await traces()).toEqual(before);
  }, 30_000);

  it('stops at ten files, however many come at once', async () => {
    const draft = await aDraft();
    for (let i = 0; i < 8; i += 1) await sendFile(editor, draft, aPdf(`% ${String(i)}\n`));
    const faults = await Promise.all(
      ['a', 'b', 'c', 'd'].map((text) => faultOf(sendFile(editor, draft, aPdf(`% ${text}\n`)))),
    );
    expect(faults.filter((fault) => fault === null)).toHaveLength(2);
    expect(faults.filter((fault) => fault === 'tooMany')).toHaveLength(2);
    expect(await filesOfDraft(editor, draft)).toHaveLength(10);
  }, 30_000);

  it('stops at sixty in an hour', async () => {
    const draft = await aDraft();
    const person = asEditor('aarhus');
    for (let i = 0; i < 60; i += 1)
      await sendFile(person, draft, Buffer.alloc(0), { name: 'a.txt' });
    expect(await faultOf(sendFile(person, draft, aPdf()))).toBe('tooManySent');
  }, 60_000);
});
