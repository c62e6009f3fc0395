import { useApi } from '../../../test/api-harness';
import { aPublishedPractice, type KnownPractice } from '../../../test/factories/practice.factory';
import { asEditor, asMember, asOrganiser, asVisitor, asReviewer } from '../../../test/people';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });
const sentence = 'Mentors bring school, police and family to one table.';

/** Each story has links of its own. */
beforeEach(async () => {
  await api.sql('delete from commitment_link');
  await api.catchUp();
});

interface Read {
  practice: {
    commitments: { code: string }[];
    commitmentLinks: { sentence: string; language: string; commitment: { code: string } }[];
    linkProposals: { state: string; reason: string | null; viewerCanTakeBack: boolean }[] | null;
  };
  found: { totalCount: number; edges: { node: { number: number } }[] };
}

const read = async (who = asVisitor(), { number }: KnownPractice, code = 'R4'): Promise<Read> => {
  return who.ask<Read>(
    `query ($n: Int!, $code: [String!]) {
       practice(number: $n) {
         commitments { code } commitmentLinks { sentence language commitment { code } }
         linkProposals { state reason viewerCanTakeBack }
       }
       found: practices(filter: { commitment: $code, city: ["aarhus"] }) { totalCount edges { node { number } } }
     }`,
    { n: number, code: [code] },
  );
};

it('is proposed by the city, and public once the secretariat has accepted it', async () => {
  const practice = await aPublishedPractice({ facts: { commitments: ['B2'] } });
  const editor = asEditor('aarhus');
  const { link, kind } = await editor.proposeLink(practice, 'R4', sentence);
  expect(kind).toBe('ProposeCommitmentLinkSuccess');
  expect(await read(asVisitor(), practice)).toEqual({
    practice: { commitments: [{ code: 'B2' }], commitmentLinks: [], linkProposals: null },
    found: { totalCount: 0, edges: [] },
  });
  const { proposedLinks } = await asOrganiser().ask<{
    proposedLinks: { edges: { node: { id: string; viewerCanDecide: boolean } }[] };
  }>('{ proposedLinks { edges { node { id viewerCanDecide } } } }');
  expect(proposedLinks.edges).toEqual([{ node: { id: link?.id, viewerCanDecide: true } }]);
  await asOrganiser().decideLink(link?.id, 'ACCEPT');
  expect(await read(asVisitor(), practice)).toEqual({
    practice: {
      commitments: [{ code: 'B2' }, { code: 'R4' }],
      commitmentLinks: [{ sentence, language: 'EN', commitment: { code: 'R4' } }],
      linkProposals: null,
    },
    found: { totalCount: 1, edges: [{ node: { number: practice.number } }] },
  });
  await api.catchUp();
  const mail = api.mails.sent.at(-1);
  expect(mail?.to.address).toBe((await editor.account()).email);
  expect(mail?.subject).toBe(`Linked to commitment R4: ${practice.title}`);
  expect(mail?.text).toContain(`https://praxis.example/en/practices/`);
  expect(await asOrganiser().ask('{ proposedLinks { totalCount } }')).toEqual({
    proposedLinks: { totalCount: 0 },
  });
});

it('is declined with a reason that the city reads, and can be proposed in other words', async () => {
  const practice = await aPublishedPractice();
  const editor = asEditor('aarhus');
  const first = await editor.proposeLink(practice, 'R4', 'It is good.');
  expect(await asOrganiser().decideLink(first.link?.id, 'DECLINE')).toMatchObject({
    kind: 'ReasonRequiredProblem',
  });
  const reason = 'Say what it does for R4.';
  await asOrganiser().decideLink(first.link?.id, 'DECLINE', reason);
  const again = await asOrganiser().decideLink(first.link?.id, 'ACCEPT');
  expect(again).toMatchObject({ kind: 'LinkDecidedProblem', state: 'DECLINED' });
  await api.catchUp();
  expect(api.mails.sent.at(-1)?.text).toContain(reason);
  await editor.proposeLink(practice, 'R4', sentence);
  expect((await read(editor, practice)).practice.linkProposals).toEqual([
    { state: 'PROPOSED', reason: null, viewerCanTakeBack: true },
    { state: 'DECLINED', reason, viewerCanTakeBack: false },
  ]);
  expect((await read(asMember(), practice)).practice.linkProposals).toBeNull();
});

it('accepts the sentence that was read, never one that was written meanwhile', async () => {
  const practice = await aPublishedPractice();
  const editor = asEditor('aarhus');
  const { link: old } = await editor.proposeLink(practice, 'R4', 'The first sentence.');
  const { link: accepted } = await editor.proposeLink(practice, 'R4', 'The second sentence.');
  expect(await asOrganiser().decideLink(old?.id, 'ACCEPT')).toMatchObject({
    kind: 'LinkDecidedProblem',
    state: 'REPLACED',
  });
  await asOrganiser().decideLink(accepted?.id, 'ACCEPT');
  const { link: better } = await editor.proposeLink(practice, 'R4', sentence);
  const sentences = async (): Promise<string[]> =>
    (await read(asVisitor(), practice)).practice.commitmentLinks.map((each) => each.sentence);
  expect(await sentences()).toEqual(['The second sentence.']);
  await asOrganiser().decideLink(better?.id, 'ACCEPT');
  expect(await sentences()).toEqual([sentence]);
  await editor.takeBackLink(better?.id);
  expect(await read(asVisitor(), practice)).toMatchObject({
    practice: { commitments: [], commitmentLinks: [] },
    found: { edges: [] },
  });
  expect(await editor.takeBackLink(better?.id)).toMatchObject({ state: 'TAKEN_BACK' });
});

it('ends with the practice: what is withdrawn neither waits nor is counted', async () => {
  const practice = await aPublishedPractice();
  const { link } = await asEditor('aarhus').proposeLink(practice, 'R4', sentence);
  await asOrganiser().decideLink(link?.id, 'ACCEPT');
  const { link: waits } = await asEditor('aarhus').proposeLink(practice, 'R5', sentence);
  await asReviewer().withdraw(practice, 'It has ended.');
  expect((await read(asOrganiser(), practice)).found.totalCount).toBe(0);
  expect(await asOrganiser().ask('{ proposedLinks { totalCount } }')).toMatchObject({
    proposedLinks: { totalCount: 0 },
  });
  expect(await asOrganiser().decideLink(waits?.id, 'ACCEPT')).toMatchObject({
    fields: [{ path: 'number', rule: 'notPublished' }],
  });
  expect(await asEditor('aarhus').proposeLink(practice, 'R5', sentence)).toMatchObject({
    fields: [{ path: 'number', rule: 'notPublished' }],
  });
});

it('names what is wrong with what was entered', async () => {
  const practice = await aPublishedPractice();
  const editor = asEditor('aarhus');
  expect(await editor.proposeLink(practice, 'Z9', sentence)).toMatchObject({
    fields: [{ path: 'commitment', rule: 'unknownCode' }],
  });
  expect(await editor.proposeLink(practice, 'R4', ' \n ')).toMatchObject({
    fields: [{ path: 'sentence', rule: 'required' }],
  });
  expect(await editor.proposeLink(practice, 'R4', 'x'.repeat(301))).toMatchObject({
    fields: [{ path: 'sentence', rule: 'tooLong', limit: 300 }],
  });
  expect(await asOrganiser().ask('{ viewer { linksToDecide } }')).toEqual({
    viewer: { linksToDecide: 0 },
  });
});
