import { screen } from '@testing-library/react';
import { found } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

const facets = [{ name: 'TOPIC', values: [{ value: 'youth', label: 'Topic youth', count: 0 }] }];

describe('an empty result', () => {
  const nothing = { search: found([], { facets }) };

  const remedy = (kind: string, given: object = {}) => ({
    ...{ kind, name: null, text: 'zeppelin', count: 3 },
    ...given,
  });

  test('of words and filters offers what finds something, with how much', async () => {
    const remedies = [remedy('WITHOUT_FILTER', { name: 'TOPIC' }), remedy('WITHOUT_YEARS')];
    await showSite('/en/practices?q=zeppelin&topic=youth&from=2010', {
      search: found([], { facets, remedies }),
    });
    expect(
      screen.getByText('No practice has these words and passes all the filters.'),
    ).toBeVisible();
    const steps = screen.getByRole('heading', { name: 'What you can do' }).nextElementSibling;
    const [first, second, ...others] = [...(steps?.querySelectorAll('li') ?? [])];
    expect(first).toHaveTextContent('Search without the filter “Topic” 3 practices');
    expect(first?.querySelector('a')).toHaveAttribute('href', '/en/practices?q=zeppelin&from=2010');
    expect(second?.querySelector('a')).toHaveAttribute(
      'href',
      '/en/practices?q=zeppelin&topic=youth',
    );
    expect(others).toHaveLength(2);
  });

  test.each([
    ['WITHOUT_QUOTES', 'two words', '/en/practices?q=two+words&topic=youth'],
    ['WITHOUT_EXCLUSIONS', 'two', '/en/practices?q=two&topic=youth'],
    ['WITHOUT_FILTERS', 'two', '/en/practices?q=two'],
  ])('leads %s to where it says', async (kind, text, href) => {
    await showSite('/en/practices?q=%22two+words%22&topic=youth', {
      search: found([], { facets, remedies: [remedy(kind, { text })] }),
    });
    expect(screen.getByRole('link', { name: /^Search (for|without)/ })).toHaveAttribute(
      'href',
      href,
    );
  });

  test('of mistyped words asks what was meant', async () => {
    await showSite('/en/practices?q=zepelin', {
      search: found([], { facets, respelled: 'zeppelin', remedies: [remedy('RESPELLED')] }),
    });
    expect(screen.getByText(/Did you mean/)).toHaveTextContent('Did you mean zeppelin?');
  });

  test('of filters alone does not speak of words', async () => {
    await showSite('/en/practices?topic=youth', nothing);
    expect(screen.getByText('No practice passes all the filters together.')).toBeVisible();
    expect(screen.queryByText(/Try fewer/)).toBeNull();
  });

  test('of words alone repeats them', async () => {
    await showSite('/en/practices?q=zeppelin', nothing);
    expect(screen.getByText('No practice has the words “zeppelin”.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Search without the filters' })).toBeNull();
    expect(screen.getByRole('link', { name: 'See all practices' })).toHaveAttribute(
      'href',
      '/en/practices',
    );
  });
});
