import { useApi } from '../../../test/api-harness';
import { aDraft } from '../../../test/factories/practice.factory';
import { aPdf, filesOf, filesOfDraft, sendFile, take } from '../../../test/files';
import { asEditor, asReviewer, asVisitor } from '../../../test/people';

const filesOrigin = 'https://files.example.org';
const api = useApi({ PRAXIS_FILES_URL: filesOrigin });
const editor = asEditor('aarhus');

it('gives out what is public from a host of its own, which has nothing else and knows nobody', async () => {
  const practice = await aDraft();
  await sendFile(editor, practice, aPdf());
  const [draft] = await filesOfDraft(editor, practice);
  expect(draft?.address).toBe(`/files/${draft?.id ?? ''}/file.pdf`);
  const host = { host: 'files.example.org' };
  const path = draft?.address ?? '';
  // Cookies of the site never come here; even one that does opens nothing that is not public.
  expect((await take(asVisitor(), path, host)).statusCode).toBe(404);
  await editor.submitDraft(practice, 2);
  await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
  expect(await filesOf(asVisitor(), practice)).toMatchObject([
    { address: `${filesOrigin}${path}` },
  ]);
  const taken = await take(asVisitor(), path, host);
  expect(taken.statusCode).toBe(200);
  expect(taken.headers).toMatchObject({
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': "sandbox; default-src 'none'",
  });
  expect(taken.headers['set-cookie']).toBeUndefined();
  for (const url of ['/graphql', '/en', '/p/1/cite.bib', '/sitemap.xml'])
    expect((await api.request({ method: 'GET', url, headers: host })).statusCode).toBe(421);
  const page = await api.request({ method: 'GET', url: '/sitemap.xml' });
  expect(page.headers['content-security-policy']).toContain(`img-src 'self' data: ${filesOrigin}`);
});
