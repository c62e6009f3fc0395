import { useApi } from '../../../test/api-harness';
import { aDraft, aPublishedPractice } from '../../../test/factories/practice.factory';
import { asReviewer, asVisitor } from '../../../test/people';

const api = useApi();

describe('cities', () => {
  it('are named in the language of the request, or in the one asked for', async () => {
    const document =
      '{ city(slug: "antwerp") { name es: name(language: ES) country { code name } kind latitude longitude } }';
    expect(await asVisitor().ask(document, {}, 'fr-BE, en;q=0.5')).toEqual({
      city: {
        name: 'Anvers',
        es: 'Amberes',
        country: { code: 'BE', name: 'Belgique' },
        kind: 'CITY',
        latitude: expect.closeTo(51.2, 1) as number,
        longitude: expect.closeTo(4.4, 1) as number,
      },
    });
    expect(await asVisitor().ask('{ city(slug: "antwerp") { name } }', {}, 'de')).toEqual({
      city: { name: 'Antwerp' },
    });
  });

  it('that do not exist are null', async () => {
    expect(await asVisitor().ask('{ city(slug: "atlantis") { id } }')).toEqual({ city: null });
  });

  it('bear the asterisk of the Council of Europe for Kosovo', async () => {
    const { cities } = await asVisitor().ask<{
      cities: { edges: { node: { country: { code: string; name: string } } }[] };
    }>('{ cities(first: 500) { edges { node { country { code name } } } } }');
    const kosovo = cities.edges.find(({ node }) => node.country.code === 'XK');
    expect(kosovo?.node.country.name).toBe('Kosovo*');
  });

  it('list the published practices that they own or run with others, newest first', async () => {
    const document =
      '{ city(slug: "leuven") { practiceCount practices { totalCount edges { node { number } } } } }';
    interface Listed {
      city: {
        practiceCount: number;
        practices: { totalCount: number; edges: { node: { number: number } }[] };
      } | null;
    }
    const { slug } = (
      await api.sql<{ slug: string }>(
        'select slug from city where id not in (select city_id from practice) and id not in (select unnest(other_city_ids) from practice) limit 1',
      )
    )[0] ?? { slug: '' };
    const list = async (): Promise<Listed['city']> => {
      await api.catchUp();
      return (await asVisitor().ask<Listed>(document.replace('leuven', slug))).city;
    };
    expect(await list()).toMatchObject({ practiceCount: 0, practices: { edges: [] } });
    const own = await aPublishedPractice({ city: slug });
    const shared = await aPublishedPractice({ city: 'aarhus', otherCities: [slug] });
    await aDraft({ city: slug });
    expect(await list()).toEqual({
      practiceCount: 2,
      practices: {
        totalCount: 2,
        edges: [{ node: { number: shared.number } }, { node: { number: own.number } }],
      },
    });
    await asReviewer().withdraw(own, 'It has ended.');
    expect(await list()).toMatchObject({ practiceCount: 1, practices: { totalCount: 1 } });
  });
});
