import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPractice, found } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

const facets = [
  {
    name: 'TOPIC',
    values: ['youth', 'police'].map((value) => ({ value, label: `Topic ${value}`, count: 9 })),
  },
  { name: 'CITY', values: [{ value: 'aarhus', label: 'Aarhus', count: 3 }] },
];

/** A catalogue that answers when it is let, and at once only the first question, which the server has asked. */
function slowCatalogue() {
  let answer = (): void => undefined;
  const isLet = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let questions = 0;
  return {
    answer,
    search: async ({ filter }: { filter: { topic?: string[] } }) => {
      questions += 1;
      if (questions > 1) await isLet;
      return found([aPractice()], { totalCount: filter.topic?.length ? 3 : 45, facets });
    },
  };
}

const resultHeading = (name: string) => screen.findByRole('heading', { level: 2, name });

test('a second box that is ticked before the first has its result adds to it', async () => {
  const { answer, search } = slowCatalogue();
  const { address } = await showSite('/en/practices', { search });
  const box = (name: RegExp) => screen.getByRole('checkbox', { name, hidden: true });
  await userEvent.click(box(/Topic youth/));
  expect(box(/Topic youth/)).toBeChecked();
  await userEvent.click(box(/Topic police/));
  expect(address()).toBe('/en/practices?topic=police&topic=youth');
  answer();
  await resultHeading('3 practices');
  expect(box(/Topic youth/)).toBeChecked();
  expect(box(/Topic police/)).toBeChecked();
});

test('a second chip that is followed before the first has its result does not bring it back', async () => {
  const { answer, search } = slowCatalogue();
  const { address } = await showSite('/en/practices?topic=youth&city=aarhus&from=2015', {
    search,
  });
  await userEvent.click(screen.getByRole('link', { name: /^Topic: Topic youth/ }));
  expect(screen.queryByRole('link', { name: /^Topic: Topic youth/ })).toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(address()).toBe('/en/practices?from=2015');
  answer();
  await resultHeading('45 practices');
  expect(
    within(screen.getByRole('list', { name: 'Active filters' })).getAllByRole('listitem'),
  ).toHaveLength(2);
  expect(screen.getByRole('link', { name: /^Began 2015/ })).toHaveFocus();
});
