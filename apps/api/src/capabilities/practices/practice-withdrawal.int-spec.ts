import { useApi } from '../../../test/api-harness';
import { aDraft, aPublishedPractice } from '../../../test/factories/practice.factory';
import type { KnownPractice } from '../../../test/factories/practice.factory';
import {
  asAdministrator,
  asCoordinator,
  asEditor,
  asMember,
  asModerator,
  asOrganiser,
  asReviewer,
  asVisitor,
  type Person,
} from '../../../test/people';
import { storedPractice } from '../../../test/stored';

const api = useApi();

const everything = `query Everything($number: Int!) {
  practice(number: $number) {
    number title titleLanguage summary publication withdrawnAt withdrawalReason firstPublishedAt
    currentVersion { version } startYear endYear contactService commentCount setupTimeMonths
    lifecycleStatus { code } geographicScale { code } evidenceLevel { code } budgetBand { code } staffBand { code }
    topics { code } preventionLevels { code } phenomena { code } targetGroups { code } fundingSources { code }
    actors { organisation } links { address } commitments { code } commitmentCodes
    availableLanguages text { summary } originalText { summary } texts { title }
    otherCities { slug } successor { number } adoptions { id } caseStudies { basis }
    comments { totalCount } versions { totalCount edges { node { title } } } draft { revision }
    viewerCanEdit viewerCanWithdraw
  }
  practiceVersion(number: $number, version: 1) { title }
}`;

interface Everything {
  practice: Record<string, unknown>;
  practiceVersion: object | null;
}

const allOf = (person: Person, { number }: KnownPractice): Promise<Everything> =>
  person.ask<Everything>(everything, { number });

const aFullPractice = (): Promise<KnownPractice> =>
  aPublishedPractice({
    title: 'Sports evenings',
    texts: {
      en: { title: 'Sports evenings', summary: 'Words to forget.', activities: 'More words.' },
      fr: { title: 'Soirées sportives', summary: 'Des mots.' },
    },
    facts: {
      startYear: 2010,
      commitments: ['R1'],
      contactService: 'Youth office',
      actors: [{ type: 'police', role: null, organisation: 'The police' }],
      links: [{ address: 'https://sports.example/', label: null, language: null }],
    },
    otherCities: ['rotterdam'],
  });

describe('withdrawing a practice', () => {
  it('leaves a stub: number, title, dates and reason, and nothing else for anybody', async () => {
    const practice = await aFullPractice();
    await asMember().comment(practice, 'Where do they meet?');
    await asEditor('aarhus').startDraft(practice);
    const outcome = await asCoordinator('aarhus').withdraw(practice, ' It has ended. ');
    expect(outcome).toMatchObject({
      kind: 'WithdrawPracticeSuccess',
      practice: { publication: 'WITHDRAWN', currentVersion: null, draft: null },
    });
    await api.catchUp();
    for (const person of [asVisitor(), asEditor('aarhus'), asReviewer(), asAdministrator()]) {
      const { practice: stub, practiceVersion } = await allOf(person, practice);
      expect(practiceVersion).toBeNull();
      expect(stub).toEqual({
        ...stub,
        number: practice.number,
        title: 'Sports evenings',
        titleLanguage: 'EN',
        publication: 'WITHDRAWN',
        withdrawnAt: api.clock.now().toISOString(),
        withdrawalReason: 'It has ended.',
        availableLanguages: ['EN'],
        versions: { totalCount: 0, edges: [] },
        viewerCanEdit: false,
        viewerCanWithdraw: false,
      });
      const { number, title, titleLanguage, publication, withdrawnAt, withdrawalReason, ...rest } =
        stub;
      const {
        firstPublishedAt,
        availableLanguages,
        versions,
        viewerCanEdit,
        viewerCanWithdraw,
        ...content
      } = rest;
      for (const value of Object.values(content)) expect([null, '', 0, []]).toContainEqual(value);
    }
  });

  it('takes it out of lists and search, and comments and sessions no longer lead to it', async () => {
    const practice = await aPublishedPractice({ title: 'Xylographers unite', city: 'barcelona' });
    await api.catchUp();
    const find = async (): Promise<unknown[]> => {
      const found = await asVisitor().ask<{
        search: { edges: { node: { number: number } }[] };
        city: { practices: { edges: { node: { number: number } }[] } };
      }>(
        '{ search(text: "xylographers") { edges { node { number } } } city(slug: "barcelona") { practices(first: 100) { edges { node { number } } } } }',
      );
      return [
        found.search.edges.length,
        found.city.practices.edges.some(({ node }) => node.number === practice.number),
      ];
    };
    expect(await find()).toEqual([1, true]);
    await asReviewer().withdraw(practice, 'Not theirs.');
    expect(await api.waitingJobs()).toEqual(['practice-changed']);
    await api.catchUp();
    expect(await find()).toEqual([0, false]);
    expect(await api.count('search_document where practice_id = $1', [practice.id])).toBe(0);
  });

  it('can name the public practice to read instead', async () => {
    const [old, next, secret] = [
      await aPublishedPractice(),
      await aPublishedPractice(),
      await aDraft(),
    ];
    for (const unknown of [secret, { number: 2_000_000_000 }, old])
      expect(await asReviewer().withdraw(old, 'Merged.', unknown)).toMatchObject({
        kind: 'InvalidInputProblem',
        fields: [{ path: 'successor', rule: 'unknown' }],
      });
    expect((await storedPractice(old))['publication']).toBe('published');
    expect((await asReviewer().withdraw(old, 'Merged.', next)).kind).toBe(
      'WithdrawPracticeSuccess',
    );
    await api.catchUp();
    const { practice } = await allOf(asVisitor(), old);
    expect(practice['successor']).toEqual({ number: next.number });
  });

  it.each(['', '   ', '\n\u0000'])('needs a reason, and %j is none', async (reason) => {
    const practice = await aPublishedPractice();
    await api.catchUp();
    expect((await asReviewer().withdraw(practice, reason)).kind).toBe('ReasonRequiredProblem');
    expect((await storedPractice(practice))['publication']).toBe('published');
    expect(await api.waitingJobs()).toEqual([]);
  });

  it('is for the city’s coordinator, reviewers and administrators', async () => {
    for (const person of [asCoordinator('aarhus'), asReviewer(), asAdministrator()]) {
      const practice = await aPublishedPractice();
      expect((await person.withdraw(practice, 'It has ended.')).kind).toBe(
        'WithdrawPracticeSuccess',
      );
    }
  });

  it('is refused to everybody else, and nothing changes', async () => {
    const practice = await aPublishedPractice();
    await api.catchUp();
    const others = [
      asEditor('aarhus'),
      asCoordinator('rotterdam'),
      asMember(),
      asModerator(),
      asOrganiser(),
    ];
    for (const person of others)
      expect((await person.withdraw(practice, 'Gone.')).kind).toBe('FORBIDDEN');
    expect((await asVisitor().withdraw(practice, 'Gone.')).kind).toBe('UNAUTHENTICATED');
    expect(await storedPractice(practice)).toMatchObject({
      publication: 'published',
      withdrawn_at: null,
      withdrawal_reason: null,
    });
    expect(await api.waitingJobs()).toEqual([]);
  });

  it('finds nothing to withdraw in what was never published', async () => {
    const draft = await aDraft();
    expect((await asReviewer().withdraw(draft, 'Gone.')).kind).toBe('NOT_FOUND');
    expect((await asCoordinator('aarhus').withdraw(draft, 'Gone.')).kind).toBe('NOT_FOUND');
  });

  it('is final: it cannot be edited, withdrawn again or drafted anew', async () => {
    const practice = await aPublishedPractice();
    const coordinator = asCoordinator('aarhus');
    await coordinator.withdraw(practice, 'It has ended.');
    expect((await coordinator.withdraw(practice, 'Another reason.')).kind).toBe('FORBIDDEN');
    expect((await coordinator.startDraft(practice)).kind).toBe('FORBIDDEN');
    expect(await storedPractice(practice)).toMatchObject({ withdrawal_reason: 'It has ended.' });
    expect(await api.count('practice_draft where practice_id = $1', [practice.id])).toBe(0);
  });
});
