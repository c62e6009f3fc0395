import { createHash } from 'node:crypto';
import { useApi } from '../../../test/api-harness';
import { aDraft } from '../../../test/factories/practice.factory';
import {
  aPdf,
  aPicture,
  faultOf,
  filesOf,
  filesOfDraft,
  filesOfVersion,
  sendFile,
  take,
} from '../../../test/files';
import { asEditor, asMember, asReviewer, asVisitor } from '../../../test/people';

const api = useApi();
beforeEach(() => api.sql('delete from rate_limit'));
const editor = asEditor('aarhus');
const reviewer = asReviewer();

describe('a picture of a draft', () => {
  it('is made anew, shown with what is said about it, and published as it is', async () => {
    const draft = await aDraft();
    const sending = await sendFile(editor, draft, await aPicture({ width: 2_000, height: 1_000 }), {
      name: '../../IMG 4711.JPG',
      alt: 'Two boats\nin the harbour',
      caption: 'The first summer',
    });
    expect(sending.statusCode).toBe(200);
    const [picture] = await filesOfDraft(editor, draft);
    expect(picture).toMatchObject({
      kind: 'PICTURE',
      name: 'IMG 4711.webp',
      mediaType: 'image/webp',
      ...{ width: 1_600, height: 800, state: 'AVAILABLE', isScanned: false },
      ...{ alt: 'Two boats in the harbour', caption: 'The first summer', credit: null },
      address: `/files/${picture?.id ?? ''}/IMG%204711.webp`,
    });
    expect(await editor.submitDraft(draft, 2)).toMatchObject({ kind: 'SubmitDraftSuccess' });
    await reviewer.decideReview(draft, 'APPROVE', { revision: 2 });
    expect(await filesOf(asVisitor(), draft)).toEqual([picture]);
    const taken = await take(asVisitor(), picture?.address);
    expect(taken.statusCode).toBe(200);
    expect(taken.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-length': String(picture?.bytes),
      'content-disposition': `attachment; filename="IMG-4711.webp"; filename*=UTF-8''IMG%204711.webp`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-cache',
    });
    expect(taken.rawPayload.toString('latin1', 8, 12)).toBe('WEBP');
    const etag = String(taken.headers.etag);
    expect(etag).toBe(`"${createHash('sha256').update(taken.rawPayload).digest('hex')}"`);
    const again = await take(asVisitor(), picture?.address, { 'if-none-match': etag });
    expect({ status: again.statusCode, body: again.body }).toEqual({ status: 304, body: '' });
  });

  it('needs words before it is sent to review', async () => {
    const draft = await aDraft();
    await sendFile(editor, draft, await aPicture(), { name: 'boats.jpg' });
    const [picture] = await filesOfDraft(editor, draft);
    expect(await editor.submitDraft(draft, 2)).toMatchObject({
      kind: 'AttachmentsNotReadyProblem',
      message: expect.stringContaining('boats.webp') as string,
    });
    const said = { number: draft.number, id: picture?.id };
    expect(
      await editor.change('describeAttachment', { ...said, alt: 'x'.repeat(301) }),
    ).toMatchObject({
      kind: 'InvalidInputProblem',
      fields: [{ path: 'alt', rule: 'tooLong', limit: 300 }],
    });
    await editor.change('describeAttachment', {
      ...said,
      alt: ' Boats ',
      credit: 'City of Aarhus',
    });
    await editor.change('describeAttachment', { ...said, caption: 'Summer' });
    expect(await filesOfDraft(editor, draft)).toMatchObject([
      { alt: 'Boats', caption: 'Summer', credit: 'City of Aarhus' },
    ]);
    await editor.change('describeAttachment', { ...said, credit: null });
    expect(await filesOfDraft(editor, draft)).toMatchObject([{ alt: 'Boats', credit: null }]);
    // Who had checked the draft before has not seen this.
    expect(await editor.submitDraft(draft, 2)).toMatchObject({ kind: 'DraftChangedProblem' });
    expect(await editor.submitDraft(draft, 5)).toMatchObject({ kind: 'SubmitDraftSuccess' });
  });
});

describe('a file of a draft', () => {
  it('is there for the team, for reviewers from the day it is sent in, and for nobody else', async () => {
    const draft = await aDraft();
    await sendFile(editor, draft, aPdf(), { name: 'plan.pdf' });
    const [file] = await filesOfDraft(editor, draft);
    const statuses = async (): Promise<number[]> =>
      Promise.all(
        [asVisitor(), asMember(), asEditor('rotterdam'), reviewer, editor].map(
          async (person) => (await take(person, file?.address)).statusCode,
        ),
      );
    expect(await statuses()).toEqual([404, 404, 404, 404, 200]);
    expect((await take(editor, file?.address)).headers['cache-control']).toBe('private, no-store');
    await editor.submitDraft(draft, 2);
    expect(await statuses()).toEqual([404, 404, 404, 200, 200]);
    expect(await filesOfDraft(asEditor('rotterdam'), draft)).toEqual([]);
    // Exactly as where there is none.
    const absent = await take(asVisitor(), '/files/00000000-0000-7000-8000-000000000000/plan.pdf');
    const hidden = await take(asVisitor(), file?.address);
    expect(hidden.body).toBe(absent.body);
    expect(Object.keys(hidden.headers).sort()).toEqual(Object.keys(absent.headers).sort());
  });

  it('is taken by its own name alone', async () => {
    const draft = await aDraft();
    await sendFile(editor, draft, aPdf(), { name: 'été.pdf' });
    const [file] = await filesOfDraft(editor, draft);
    expect((await take(editor, file?.address)).headers['content-disposition']).toBe(
      `attachment; filename="e-te-.pdf"; filename*=UTF-8''%C3%A9t%C3%A9.pdf`,
    );
    for (const name of ['x.html', '..%2fx', '%00', 'e.pdf'])
      expect((await take(editor, `/files/${file?.id ?? ''}/${name}`)).statusCode).toBe(404);
    for (const id of ["'", '%00', '..%2f..', 'a'.repeat(400)])
      expect((await take(editor, `/files/${id}/x`)).statusCode).toBe(404);
  });

  it('can be taken out again, and is gone then; bytes that another one has stay', async () => {
    const [one, other] = [await aDraft(), await aDraft()];
    for (const draft of [one, other]) await sendFile(editor, draft, aPdf('% twice\n'));
    const [first] = await filesOfDraft(editor, one);
    const [second] = await filesOfDraft(editor, other);
    expect(first?.id).not.toBe(second?.id);
    const remove = { number: one.number, id: first?.id };
    expect(
      await editor.change('removeAttachment', { ...remove, number: other.number }),
    ).toMatchObject({ kind: 'NOT_FOUND' });
    expect(await editor.change('removeAttachment', remove)).toMatchObject({
      kind: 'RemoveAttachmentSuccess',
    });
    expect(await filesOfDraft(editor, one)).toEqual([]);
    expect((await take(editor, first?.address)).statusCode).toBe(404);
    expect((await take(editor, second?.address)).statusCode).toBe(200);
  });

  it('can be neither added, changed nor taken out while a reviewer reads the draft', async () => {
    const draft = await aDraft();
    await sendFile(editor, draft, aPdf());
    const [file] = await filesOfDraft(editor, draft);
    await editor.submitDraft(draft, 2);
    expect(await faultOf(sendFile(editor, draft, aPdf()))).toBe('locked');
    const at = { number: draft.number, id: file?.id };
    for (const mutation of ['describeAttachment', 'removeAttachment'] as const)
      expect(await editor.change(mutation, at)).toMatchObject({ kind: 'DraftLockedProblem' });
  });
});

describe('a version', () => {
  it('shows the same files for ever, whatever becomes of the draft', async () => {
    const practice = await aDraft();
    await sendFile(editor, practice, aPdf('% first\n'), {
      name: 'first.pdf',
      caption: 'As it was',
    });
    await editor.submitDraft(practice, 2);
    await reviewer.decideReview(practice, 'APPROVE', { revision: 2 });
    const [first] = await filesOfVersion(asVisitor(), practice, 1);
    await editor.startDraft(practice);
    expect(await filesOfDraft(editor, practice)).toMatchObject([{ id: first?.id }]);
    const at = { number: practice.number, id: first?.id };
    await editor.change('describeAttachment', { ...at, caption: 'Otherwise' });
    await editor.change('removeAttachment', at);
    await sendFile(editor, practice, aPdf('% second\n'), { name: 'second.pdf' });
    expect(await filesOf(asVisitor(), practice)).toEqual([first]);
    await editor.submitDraft(practice, 4);
    await reviewer.decideReview(practice, 'APPROVE', { revision: 4 });
    expect(await filesOf(asVisitor(), practice)).toMatchObject([{ name: 'second.pdf' }]);
    expect(await filesOfVersion(asVisitor(), practice, 1)).toEqual([first]);
    expect((await take(asVisitor(), first?.address)).body).toContain('% first');
    await expect(
      api.sql('update practice_version_attachment set caption = null where file_id = $1', [
        first?.id,
      ]),
    ).rejects.toThrow('is frozen');
  });

  it('gives its files to nobody once the practice is withdrawn', async () => {
    const practice = await aDraft();
    await sendFile(editor, practice, aPdf());
    await editor.submitDraft(practice, 2);
    await reviewer.decideReview(practice, 'APPROVE', { revision: 2 });
    const [file] = await filesOf(asVisitor(), practice);
    await reviewer.withdraw(practice, 'It has ended.');
    for (const person of [asVisitor(), editor, reviewer]) {
      const { statusCode, headers, body } = await take(person, file?.address);
      expect({ statusCode, disposition: headers['content-disposition'] }).toEqual({
        ...{ statusCode: 410, disposition: undefined },
      });
      expect(body).toBe('The practice has been withdrawn.\n');
      expect(await filesOf(person, practice)).toEqual([]);
      expect(await filesOfVersion(person, practice, 1)).toEqual([]);
    }
  });
});
