import type { Api } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { asVisitor } from '../../../test/people';

interface Remedy {
  kind: string;
  name: string | null;
  text: string;
  count: number;
}
interface Help {
  totalCount: number;
  respelled: string | null;
  remedies: Remedy[];
}

/** What helps to ask better, whichever engine finds the words. */
export function searchHelpContract(api: Api): void {
  async function help(text: string, filter: object = {}, language = 'en'): Promise<Help> {
    const { search } = await asVisitor().ask<{ search: Help }>(
      `query ($text: String!, $filter: PracticeFilter) {
         search(text: $text, filter: $filter) { totalCount respelled remedies { kind name text count } } }`,
      { text, filter },
      language,
    );
    return search;
  }

  beforeAll(async () => {
    await aPublishedPractice({
      texts: {
        en: { title: 'Zitherplaying in libraries', summary: 'Young people play the zither.' },
        es: { title: 'Tocar la cítara', summary: 'Prevención con percusión y cítara.' },
      },
      facts: { startYear: 2015 },
    });
    await api.catchUp();
  }, 30_000);

  it.each([
    ['zithrplaying', 'en', 'zitherplaying'],
    ['Zithrplaying, libraries', 'en', 'zitherplaying, libraries'],
    ['percucion', 'es', 'percusión'],
    ['zitherplaying', 'en', null],
    ['zitherpl', 'en', null],
    // A name of a concept that no text has: practices are found by its other names.
    ['radicalizcion', 'es', 'radicalización'],
    ['percusion', 'es', null],
    ['', 'en', null],
    ['qqqxxzz', 'en', null],
  ])('“%s” in %s was meant to be %s', async (typed, language, meant) => {
    expect((await help(typed, {}, language)).respelled).toBe(meant);
  });

  it('searches for the name of a concept that was meant, and marks what stands for it', async () => {
    const { totalCount } = await help('radicalización', {}, 'es');
    expect(totalCount).toBeGreaterThan(5);
    expect((await help('radicalizcion', {}, 'es')).totalCount).toBe(totalCount);
    expect((await help('"radicalizcion"', {}, 'es')).totalCount).toBe(0);
  });

  it('offers nothing where something was found', async () => {
    const { totalCount, remedies } = await help('zitherplaying');
    expect(totalCount).toBe(1);
    expect(remedies).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    ['zitherplaying', { country: ['BE'] }, ['WITHOUT_FILTER COUNTRY']],
    ['zitherplaying', { from: 1950, to: 1960 }, ['WITHOUT_YEARS']],
    ['zitherplaying', { country: ['BE'], topic: ['gender'], from: 1950 }, ['WITHOUT_FILTERS']],
    ['zithrplaying', { country: ['BE'] }, ['WITHOUT_FILTER COUNTRY']],
    ['qqqxxzz', { country: ['BE'] }, []],
    ['qqqxxzz', {}, []],
  ])('“%s” with %j offers %j', async (text, filter, expected) => {
    const { totalCount, remedies } = await help(text, filter);
    expect(totalCount).toBe(0);
    expect(remedies.map(({ kind, name }) => (name === null ? kind : `${kind} ${name}`))).toEqual(
      expected,
    );
  });

  it('says of each how many practices its search finds', async () => {
    for (const filter of [{ country: ['BE'] }, { topic: ['gender'], country: ['BE'] }]) {
      const { remedies } = await help('zitherplaying', filter);
      expect(remedies.length).toBeGreaterThan(0);
      for (const { kind, name, text, count } of remedies) {
        const loosened =
          kind === 'WITHOUT_FILTERS' || name === null
            ? {}
            : { ...filter, [name.toLowerCase()]: [] };
        expect((await help(text, loosened)).totalCount).toBe(count);
      }
    }
  });
}
