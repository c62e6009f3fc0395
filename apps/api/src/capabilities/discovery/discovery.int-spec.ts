import type { PracticeFacts } from '@praxis/domain/practices';
import { useApi } from '../../../test/api-harness';
import { aDraft, aPublishedPractice } from '../../../test/factories/practice.factory';
import { asReviewer, asVisitor } from '../../../test/people';
import { eventually } from '../../../test/eventually';

const api = useApi();

interface Reason {
  kind: string;
  terms: { code: string }[];
}
interface Related {
  practice: { number: number };
  reasons: Reason[];
}

async function relatedTo(number: number): Promise<Related[]> {
  await api.catchUp();
  const { practice } = await asVisitor().ask<{ practice: { related: Related[] } }>(
    `query ($number: Int!) { practice(number: $number) { related { practice { number } reasons { kind terms { code } } } } }`,
    { number },
  );
  return practice.related;
}

interface Similar {
  city: { slug: string };
  reasons: { kind: string; labels: string[] }[];
}

async function citiesLike(slug: string, language = 'en'): Promise<Similar[]> {
  await api.catchUp();
  const { city } = await asVisitor().ask<{ city: { similar: Similar[] } }>(
    `query ($slug: String!) { city(slug: $slug) { similar { city { slug } reasons { kind labels } } } }`,
    { slug },
    language,
  );
  return city.similar;
}

interface Theme {
  practiceCount: number;
  startingPoints: { reason: string; practice: { number: number } }[];
  neighbours: { topic: { code: string }; count: number }[];
}

async function theme(topic: string): Promise<Theme | null> {
  await api.catchUp();
  const answer = await asVisitor().ask<{ theme: Theme | null }>(
    `query ($topic: String!) { theme(topic: $topic) {
       practiceCount startingPoints { reason practice { number } } neighbours { topic { code } count } } }`,
    { topic },
  );
  return answer.theme;
}

const rare: Partial<PracticeFacts> = {
  topics: ['gender', 'victims-remembrance'],
  targetGroups: ['families'],
  phenomena: ['far-left'],
};

it('names published practices about the same with what both have, and forgets them when they go', async () => {
  const one = await aPublishedPractice({ facts: rare, city: 'aarhus' });
  const other = await aPublishedPractice({ facts: rare, city: 'malmo' });
  const draft = await aDraft({ facts: rare, city: 'oslo' });
  const [first] = await relatedTo(one.number);
  expect(first?.practice.number).toBe(other.number);
  expect(
    first?.reasons.map(({ kind, terms }) => [kind, terms.map(({ code }) => code).sort()]),
  ).toEqual([
    ['TOPIC', ['gender', 'victims-remembrance']],
    ['TARGET', ['families']],
    ['PHENOMENON', ['far-left']],
  ]);
  const numbers = (await relatedTo(one.number)).map(({ practice }) => practice.number);
  expect(numbers).not.toContain(draft.number);
  expect(numbers).not.toContain(one.number);
  expect(numbers.length).toBeLessThanOrEqual(4);

  await asReviewer().withdraw(other, 'It never took place.');
  expect((await relatedTo(one.number)).map(({ practice }) => practice.number)).not.toContain(
    other.number,
  );
  expect(await relatedTo(other.number)).toEqual([]);
});

it('compares cities by size, country, forms of extremism and money, in the reader’s language', async () => {
  await aPublishedPractice({
    city: 'kungalv',
    facts: { phenomena: ['far-left'], budgetBand: '10k-50k' },
  });
  await aPublishedPractice({
    city: 'vilvoorde',
    facts: { phenomena: ['far-left'], budgetBand: '10k-50k' },
  });
  const found = (await citiesLike('kungalv', 'fr')).find(({ city }) => city.slug === 'vilvoorde');
  expect(found?.reasons.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['SIZE', 'PHENOMENON', 'BUDGET']),
  );
  const labels = (kind: string): string[] | undefined =>
    found?.reasons.find((reason) => reason.kind === kind)?.labels;
  expect(labels('PHENOMENON')?.join()).toMatch(/gauche/i);
  expect(labels('BUDGET')?.join()).toMatch(/10.000/);
});

it('names no city for what only its drafts say', async () => {
  const before = await citiesLike('ripoll');
  expect(before.map(({ city }) => city.slug)).not.toContain('gostivar');
  await aDraft({ city: 'gostivar', facts: { ...rare, budgetBand: '10k-50k' } });
  expect(await citiesLike('ripoll')).toEqual(before);
});

it('says where to begin with a theme, what is beside it, and counts what the search finds', async () => {
  await aPublishedPractice({
    facts: { topics: ['gender', 'mentoring'], evidenceLevel: 'replicated' },
  });
  api.clock.advance({ minutes: 1 });
  const newest = await aPublishedPractice({ facts: { topics: ['gender'], evidenceLevel: null } });
  const found = await eventually(async () => {
    const gender = await theme('gender');
    expect(gender?.startingPoints.at(-1)).toEqual({
      reason: 'NEWEST',
      practice: { number: newest.number },
    });
    return gender;
  });
  expect(found?.startingPoints[0]?.reason).toBe('EVIDENCE');
  const numbers = found?.startingPoints.map(({ practice }) => practice.number) ?? [];
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(found?.neighbours.map(({ topic }) => topic.code)).toContain('mentoring');
  const { search } = await asVisitor().ask<{ search: { totalCount: number } }>(
    '{ search(filter: { topic: ["gender"] }) { totalCount } }',
  );
  expect(found?.practiceCount).toBe(search.totalCount);
  expect(await theme('no-such-theme')).toBeNull();
});
