import { loosenedSearches, remediesOf, withWords, type LoosenedSearch } from './loosened-search';
import { noFilter, type PracticeFilter } from './practice-filter';

const inBelgium: PracticeFilter = { ...noFilter, values: { country: ['BE'] } };
const inBelgiumSince: PracticeFilter = { ...inBelgium, from: 2015, to: null };

const steps = (text: string, filter: PracticeFilter, respelled: string | null = null): string[] =>
  loosenedSearches(text, filter, respelled).map((each) => {
    const kept = Object.values(each.filter.values).filter((values) => values.length > 0).length;
    const years = each.filter.from === null && each.filter.to === null ? 0 : 1;
    return `${each.kind}${each.name === null ? '' : ` ${each.name}`}: ${each.text} +${String(kept + years)}`;
  });

describe('what a search that finds nothing can give up', () => {
  it.each<[string, PracticeFilter, string | null, string[]]>([
    ['', noFilter, null, []],
    ['mentors', noFilter, null, []],
    ['mentros', noFilter, 'mentors', ['respelled: mentors +0']],
    ['mentors', inBelgium, null, ['without_filter country: mentors +0']],
    [
      'mentors',
      inBelgiumSince,
      null,
      [
        'without_filter country: mentors +1',
        'without_years: mentors +1',
        'without_filters: mentors +0',
      ],
    ],
    ['"peer mentors"', noFilter, null, ['without_quotes: peer mentors +0']],
    ['mentors -prison', noFilter, null, ['without_exclusions: mentors +0']],
    ['court-led', noFilter, null, []],
    ['-prison', noFilter, null, []],
    ['"  "', noFilter, null, []],
    ['"not closed', noFilter, null, []],
    ['a -"b c"', noFilter, null, ['without_exclusions: a +0']],
    [
      '"peer mentors" -prison',
      inBelgium,
      null,
      [
        'without_filter country: "peer mentors" -prison +0',
        'without_quotes: peer mentors -prison +1',
        'without_exclusions: "peer mentors" +1',
        'without_filters: "peer mentors" -prison +0',
        'without_filters: peer mentors +0',
      ],
    ],
  ])('%s', (text, filter, respelled, expected) => {
    expect(steps(text, filter, respelled)).toEqual(expected);
  });
});

describe('what is offered of it', () => {
  const step = (kind: LoosenedSearch['kind'], count: number) => ({
    ...{ kind, count, name: null, text: '', filter: noFilter },
  });

  it('is what finds something', () => {
    expect(remediesOf([step('respelled', 0), step('without_years', 2)])).toEqual([
      step('without_years', 2),
    ]);
  });

  it('gives up everything only where nothing milder helps, and then once', () => {
    const all = [step('without_filters', 5), step('without_filters', 9)];
    expect(remediesOf([step('respelled', 1), ...all])).toEqual([step('respelled', 1)]);
    expect(remediesOf([step('respelled', 0), ...all])).toEqual([step('without_filters', 5)]);
  });

  it('is never more than four', () => {
    expect(remediesOf(Array.from({ length: 9 }, () => step('without_filter', 1)))).toHaveLength(4);
  });
});

describe('words that are replaced', () => {
  const others = new Map([
    ['radicalistion', 'radicalisation'],
    ['prevncion', 'prevención'],
  ]);

  it.each([
    ['radicalistion', 'radicalisation'],
    ['Radicalistion, in schools', 'radicalisation, in schools'],
    ['“prevncion” / radicalistion?', '“prevención” / radicalisation?'],
    ['schools', null],
    ['schools -radicalistion', null],
    ['schools -"of radicalistion"', null],
    ['"schools radicalistion"', '"schools radicalisation"'],
    ['non-radicalistion', 'non-radicalisation'],
  ])('%s', (typed, expected) => {
    expect(withWords(typed, others)).toBe(expected);
  });
});
