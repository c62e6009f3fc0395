import { practiceSorts } from './practice-filter';
import { chosenColumns, sortsOf, tableColumns, usualColumns } from './table-columns';

test('columns come in the order of the table, each once, and none is the usual ones', () => {
  expect(chosenColumns(['staff', 'city', 'staff', 'colour'])).toEqual(['city', 'staff']);
  expect(chosenColumns([])).toEqual(usualColumns);
});

test('what has an order can be ordered both ways, by orders that the search knows', () => {
  expect(sortsOf('updated')).toEqual({ up: 'updated-reversed', down: 'updated' });
  expect(sortsOf('began')).toEqual({ up: 'began', down: 'began-reversed' });
  expect(sortsOf('topic')).toBeNull();
  for (const column of ['title', ...tableColumns] as const) {
    const sorts = sortsOf(column);
    if (sorts !== null) expect(practiceSorts).toEqual(expect.arrayContaining(Object.values(sorts)));
  }
});
