import { citiesLike, likenessesOf, type CityProfile } from './similar-cities';

const city = (slug: string, over: Partial<CityProfile> = {}): CityProfile => ({
  slug,
  country: slug.slice(0, 2).toUpperCase(),
  kind: 'city',
  size: null,
  phenomena: new Set(),
  budgetBands: new Set(),
  practiceCount: 1,
  ...over,
});
const phenomena = (...codes: string[]) => ({ phenomena: new Set(codes) });
const budgets = (...codes: string[]) => ({ budgetBands: new Set(codes) });

describe('why two cities are alike', () => {
  it.each<[string, Partial<CityProfile>, Partial<CityProfile>, string[]]>([
    ['nothing known', {}, {}, []],
    ['one size', { size: 'from-50k' }, { size: 'from-50k' }, ['size from-50k']],
    ['the size beside it', { size: 'from-50k' }, { size: 'under-50k' }, ['near_size under-50k']],
    ['sizes far apart', { size: 'from-50k' }, { size: 'from-250k' }, []],
    ['a size that is not known', { size: 'from-50k' }, { size: null }, []],
    ['one country', { country: 'BE' }, { country: 'BE' }, ['country BE']],
    ['two regions', { kind: 'region' }, { kind: 'region' }, ['powers region']],
    ['a city and a district', { kind: 'city' }, { kind: 'district' }, []],
    [
      'forms of extremism that both meet',
      phenomena('far-right', 'religious', 'all-forms'),
      phenomena('religious', 'far-right', 'all-forms'),
      ['phenomenon far-right,religious'],
    ],
    ['everything, which says nothing', phenomena('all-forms'), phenomena('all-forms'), []],
    ['what it costs', budgets('10k-50k'), budgets('10k-50k', 'from-1m'), ['budget 10k-50k']],
    ['costs kept back, which say nothing', budgets('undisclosed'), budgets('undisclosed'), []],
  ])('%s', (_what, a, b, expected) => {
    const reasons = likenessesOf(city('aa', a), city('bb', b));
    expect(reasons.map(({ kind, codes }) => `${kind} ${codes.join()}`)).toEqual(expected);
    const back = likenessesOf(city('bb', b), city('aa', a)).map(({ kind }) => kind);
    expect(back).toEqual(reasons.map(({ kind }) => kind));
  });
});

describe('the cities like one', () => {
  const one = city('one', {
    country: 'BE',
    size: 'from-50k',
    ...phenomena('far-right'),
    ...budgets('10k-50k'),
  });
  const slugs = (others: CityProfile[], most = 9) =>
    citiesLike(one, [one, ...others], most).map(({ slug }) => slug);

  it('have most in common first, then most practices, then the alphabet', () => {
    const sized = { size: 'from-50k' } as const;
    expect(
      slugs([
        city('b-same', sized),
        city('a-same', sized),
        city('many', { ...sized, practiceCount: 7 }),
        city('more', { ...sized, country: 'BE' }),
      ]),
    ).toEqual(['more', 'many', 'a-same', 'b-same']);
  });

  it('have something to read, have something in common, and the same kind of powers', () => {
    expect(
      slugs([
        city('without', { size: 'from-50k', practiceCount: 0 }),
        city('hardly', budgets('10k-50k')),
        city('region', { kind: 'region', country: 'BE', ...phenomena('far-right') }),
        city('district', { kind: 'district', size: 'from-50k' }),
      ]),
    ).toEqual(['district']);
  });

  it('count what both have in many forms no more than twice', () => {
    const codes = ['a', 'b', 'c', 'd', 'e'];
    const [first] = citiesLike(
      city('one', { size: 'from-1m', ...phenomena(...codes) }),
      [city('much', phenomena(...codes)), city('sized', { size: 'from-1m', ...phenomena('a') })],
      1,
    );
    expect(first?.slug).toBe('sized');
  });

  it('are the same whatever their order, and never more than asked for', () => {
    const others = ['x', 'y', 'z'].map((slug) => city(slug, { size: 'from-50k' }));
    expect(slugs(others, 2)).toEqual(slugs([...others].reverse(), 2));
    expect(slugs(others, 2)).toHaveLength(2);
  });
});
