import { columnOrders, type PracticeSort } from './practice-filter';

/** The columns that a table of practices can have beside the title, in their order; the keys are those of the address. */
export const tableColumns = [
  'city',
  'country',
  'topic',
  'level',
  'target',
  'phenomenon',
  'began',
  'ended',
  'status',
  'evidence',
  'budget',
  'staff',
  'written',
  'updated',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** What a table shows until somebody chooses. */
export const usualColumns: readonly TableColumn[] = [
  'city',
  'country',
  'topic',
  'began',
  'status',
  'evidence',
];

/** The columns in the order of the table, each once; the usual ones where none is named. */
export function chosenColumns(given: readonly string[]): readonly TableColumn[] {
  const chosen = tableColumns.filter((column) => given.includes(column));
  return chosen.length === 0 ? usualColumns : chosen;
}

/** How a column is ordered upwards and downwards; null where it has no order. */
export function sortsOf(
  column: TableColumn | 'title',
): { up: PracticeSort; down: PracticeSort } | null {
  if (column === 'updated') return { up: 'updated-reversed', down: 'updated' };
  const order = columnOrders.find((each) => each === column);
  return order === undefined ? null : { up: order, down: `${order}-reversed` };
}
