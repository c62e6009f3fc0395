import { CatalogueIndex, type CatalogueEntry } from '../search';
import { relatedPractices } from './related-practices';
import { startingPoints } from './starting-points';

type Over = Partial<Omit<CatalogueEntry, 'values'>> & {
  values?: Partial<CatalogueEntry['values']>;
};

function entry(number: number, { values = {}, ...over }: Over = {}): CatalogueEntry {
  return {
    number,
    startYear: null,
    firstPublishedAt: number,
    updatedAt: number,
    adoptionCount: 0,
    by: {},
    ...over,
    values: {
      ...{ topic: [], level: [], target: [], phenomenon: [], country: [], summit: [] },
      ...{ declaration: [], commitment: [], evidence: [], status: [], written: [] },
      ...{ city: [`city-${String(number)}`], confirmed: ['never'] },
      ...values,
    },
  };
}

describe('practices that are related to one', () => {
  const one = entry(1, {
    values: {
      topic: ['exit', 'mentoring'],
      target: ['families'],
      phenomenon: ['far-right', 'all-forms'],
    },
  });
  const related = (others: CatalogueEntry[], most = 9) => {
    const catalogue = new CatalogueIndex();
    for (const each of [one, ...others]) catalogue.put(each);
    return relatedPractices(one, catalogue, most);
  };

  it('share a topic, and say all that they share', () => {
    const found = related([
      entry(2, { values: { topic: ['exit', 'mentoring'], target: ['families'] } }),
      entry(3, { values: { target: ['families'], phenomenon: ['far-right'] } }),
      entry(4, { values: { topic: ['exit'], phenomenon: ['far-right', 'all-forms'] } }),
    ]);
    expect(found.map(({ number }) => number)).toEqual([2, 4]);
    expect(found[0]?.reasons).toEqual([
      { kind: 'topic', codes: ['mentoring', 'exit'] },
      { kind: 'target', codes: ['families'] },
    ]);
    expect(found[1]?.reasons).toEqual([
      { kind: 'topic', codes: ['exit'] },
      { kind: 'phenomenon', codes: ['far-right'] },
    ]);
  });

  it('come first by what few have', () => {
    const others = [2, 3, 4, 5].map((number) => entry(number, { values: { topic: ['exit'] } }));
    const rare = entry(6, { values: { topic: ['mentoring'] } });
    expect(related([...others, rare])[0]?.number).toBe(6);
  });

  it('name a city once, prefer what others took over, and do not depend on the order', () => {
    const topic = ['exit'];
    const others = [
      entry(2, { values: { topic, city: ['aarhus'] } }),
      entry(3, { values: { topic, city: ['aarhus', 'malmo'] } }),
      entry(4, { values: { topic }, adoptionCount: 3 }),
    ];
    expect(related(others).map(({ number }) => number)).toEqual([4, 2]);
    expect(related([...others].reverse())).toEqual(related(others));
    expect(related(others, 1)).toHaveLength(1);
  });
});

describe('where to begin', () => {
  it.each<[string, CatalogueEntry[], string[]]>([
    ['nowhere without practices', [], []],
    ['with the newest where nothing else is known', [entry(1), entry(2)], ['2 newest']],
    [
      'with each reason once',
      [
        entry(1, { by: { evidence: 5 }, adoptionCount: 9 }),
        entry(2, { adoptionCount: 2 }),
        entry(3, { values: { confirmed: ['2026'] } }),
        entry(4),
        entry(5),
      ],
      ['1 evidence', '2 adopted', '3 confirmed', '5 newest'],
    ],
    ['not with what was only described', [entry(1, { by: { evidence: 0 } })], ['1 newest']],
    [
      'with the lower number among equals',
      [entry(2, { by: { evidence: 2 } }), entry(1, { by: { evidence: 2 } })],
      ['1 evidence', '2 newest'],
    ],
  ])('%s', (_what, entries, expected) => {
    expect(
      startingPoints(entries).map(({ number, reason }) => `${String(number)} ${reason}`),
    ).toEqual(expected);
  });
});
