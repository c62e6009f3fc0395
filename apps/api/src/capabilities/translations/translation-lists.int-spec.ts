import { useApi } from '../../../test/api-harness';
import { aPublishedPractice, completeText } from '../../../test/factories/practice.factory';
import {
  asEditor,
  asMember,
  asOrganiser,
  asReviewer,
  asVisitor,
  type Person,
} from '../../../test/people';

useApi();

interface Entry {
  practice: { number: number; city: { slug: string } };
  standings: {
    language: string;
    fields: number;
    missing: number;
    outdated: number;
    unchecked: number;
    isPrepared: boolean;
  }[];
}
interface Listed {
  totalCount: number;
  edges: { node: Entry }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

async function listed(person: Person, args = ''): Promise<Listed | null> {
  const { translations } = await person.ask<{ translations: Listed | null }>(
    `{ translations${args} { totalCount pageInfo { hasNextPage endCursor } edges { node { practice { number city { slug } }
        standings { language fields missing outdated unchecked isPrepared } } } } }`,
  );
  return translations;
}

const numbersOf = (list: Listed | null): number[] =>
  list?.edges.map(({ node }) => node.practice.number) ?? [];

it('counts field by field what is missing and out of date, and finds it by what is wanting', async () => {
  const practice = await aPublishedPractice({
    texts: { en: completeText('Doors'), fr: { title: 'Portes', summary: 'Une phrase.' } },
  });
  const editor = asEditor('aarhus');
  await editor.startDraft(practice);
  await editor.write(practice, { summary: 'Another sentence.' });
  await editor.submitDraft(practice, 2);
  await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
  const found = await listed(asOrganiser(), '(wanting: OUTDATED, into: FR)');
  expect(numbersOf(found)).toEqual([practice.number]);
  expect(found?.totalCount).toBe(1);
  expect(found?.edges[0]?.node.standings).toEqual([
    { language: 'FR', fields: 8, missing: 6, outdated: 1, unchecked: 0, isPrepared: false },
    { language: 'ES', fields: 8, missing: 8, outdated: 0, unchecked: 0, isPrepared: false },
  ]);
  expect(numbersOf(await listed(asOrganiser(), '(wanting: OUTDATED, into: ES)'))).toEqual([]);
  expect(numbersOf(await listed(asOrganiser(), '(wanting: MISSING, into: ES)'))).toContain(
    practice.number,
  );
  await asEditor('aarhus').change('saveTranslation', {
    number: practice.number,
    language: 'ES',
    revision: 0,
    fields: { title: 'Puertas' },
  });
  expect(numbersOf(await listed(asOrganiser(), '(wanting: PREPARED)'))).toEqual([practice.number]);
});

it('is of all cities for the secretariat and reviewers, of their own for a team, and nothing for others', async () => {
  await aPublishedPractice({ city: 'rotterdam' });
  const all = await listed(asOrganiser(), '(first: 1)');
  expect(await listed(asReviewer(), '(first: 1)')).toEqual(all);
  expect(all?.pageInfo.hasNextPage).toBe(true);
  const own = await listed(asEditor('aarhus'), '(first: 100)');
  expect(new Set(own?.edges.map(({ node }) => node.practice.city.slug))).toEqual(
    new Set(['aarhus']),
  );
  expect(own?.totalCount).toBeLessThan(all?.totalCount ?? 0);
  expect(await listed(asEditor('aarhus'), '(city: "aarhus", first: 100)')).toEqual(own);
  expect(await listed(asEditor('aarhus'), '(city: "rotterdam")')).toBeNull();
  expect(await listed(asMember())).toBeNull();
  expect(await listed(asVisitor())).toBeNull();
});

it('goes on page by page, each practice once', async () => {
  const seen: number[] = [];
  let after = '';
  for (;;) {
    const page = await listed(
      asOrganiser(),
      `(first: 40${after === '' ? '' : `, after: "${after}"`})`,
    );
    seen.push(...numbersOf(page));
    if (!page?.pageInfo.hasNextPage) {
      expect(seen).toHaveLength(page?.totalCount ?? 0);
      break;
    }
    after = page.pageInfo.endCursor;
  }
  expect(new Set(seen).size).toBe(seen.length);
});

it('does not list what was withdrawn', async () => {
  const practice = await aPublishedPractice();
  expect(numbersOf(await listed(asOrganiser(), '(first: 100)'))).toContain(practice.number);
  await asReviewer().withdraw(practice, 'It has ended.');
  expect(numbersOf(await listed(asOrganiser(), '(first: 100)'))).not.toContain(practice.number);
});
