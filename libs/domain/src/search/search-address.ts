import type { Language } from '../shared';
import { onlyExcludes } from './asked-words';
import {
  filterNames,
  maxFilterValues,
  maxQueryLength,
  practiceSorts,
  type FilterName,
  type PracticeFilter,
  type PracticeSort,
} from './practice-filter';
import { chosenColumns, usualColumns, type TableColumn } from './table-columns';

export const searchViews = ['list', 'table', 'timeline', 'map'] as const;
export type SearchView = (typeof searchViews)[number];
export const resultsPerPage = 20;

/** The whole state of the search page. Its address reproduces it in any browser. */
export interface SearchState {
  text: string;
  filter: PracticeFilter;
  sort: PracticeSort;
  view: SearchView;
  /** Of the table; the usual ones when it is left out. */
  columns?: readonly TableColumn[];
  /** Counted from 1. */
  page: number;
}

/** Reads the address. What it does not know is left out, never an error: addresses are typed, cut and passed on. */
export function readSearchAddress(parameters: URLSearchParams): SearchState {
  const text = (parameters.get('q') ?? '').slice(0, maxQueryLength).trim();
  const values: Partial<Record<FilterName, string[]>> = {};
  for (const name of filterNames) {
    const given = [...new Set(parameters.getAll(name).map((value) => value.trim()))].filter(
      (value) => value !== '' && value.length <= 100,
    );
    if (given.length > 0) values[name] = given.slice(0, maxFilterValues);
  }
  const sort = parameters.get('sort');
  const view = parameters.get('view');
  return {
    text,
    filter: { values, from: readYear(parameters.get('from')), to: readYear(parameters.get('to')) },
    sort: isSort(sort) ? sort : defaultSort(text),
    view: isView(view) ? view : 'list',
    ...(view === 'table' ? { columns: chosenColumns(parameters.getAll('column')) } : {}),
    page: Math.min(Math.max(Number.parseInt(parameters.get('page') ?? '1', 10) || 1, 1), 5_000),
  };
}

/** Without words that are wanted there is nothing to be relevant to: then the newest come first. */
export function defaultSort(text: string): PracticeSort {
  return text === '' || onlyExcludes(text) ? 'newest' : 'relevance';
}

/** Writes the address, defaults left out, in one order: the same state always has the same address. */
export function writeSearchAddress(state: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.text !== '') parameters.set('q', state.text);
  for (const name of filterNames)
    for (const value of [...(state.filter.values[name] ?? [])].sort())
      parameters.append(name, value);
  if (state.filter.from !== null) parameters.set('from', String(state.filter.from));
  if (state.filter.to !== null) parameters.set('to', String(state.filter.to));
  if (state.sort !== defaultSort(state.text)) parameters.set('sort', state.sort);
  if (state.view !== 'list') parameters.set('view', state.view);
  const columns = state.view === 'table' ? chosenColumns(state.columns ?? []) : usualColumns;
  if (columns.join() !== usualColumns.join())
    for (const column of columns) parameters.append('column', column);
  if (state.page > 1) parameters.set('page', String(state.page));
  return parameters;
}

/** Where the feed of a search is, in a language: its own order and pages, so that of the address only the question counts. */
export function feedAddress(state: SearchState, language: Language): string {
  const query = writeSearchAddress({ ...state, sort: defaultSort(state.text), view: 'list' });
  query.append('language', language);
  return `/feeds/practices.atom?${query.toString()}`;
}

/** The state with one more or one less value of a filter, back on the first page. */
export function toggled(state: SearchState, name: FilterName, value: string): SearchState {
  const chosen = state.filter.values[name] ?? [];
  const next = chosen.includes(value)
    ? chosen.filter((each) => each !== value)
    : [...chosen, value];
  return {
    ...state,
    page: 1,
    filter: { ...state.filter, values: { ...state.filter.values, [name]: next } },
  };
}

/** The state with other words, back on the first page; an order that only words or only their lack has goes with them. */
export function withText(state: SearchState, text: string): SearchState {
  const isUsual = state.sort === defaultSort(state.text) || state.sort === 'relevance';
  return { ...state, text, page: 1, sort: isUsual ? defaultSort(text) : state.sort };
}

/** Whether anything narrows the catalogue besides the words. */
export function isFiltered({ filter }: SearchState): boolean {
  return (
    filter.from !== null ||
    filter.to !== null ||
    filterNames.some((name) => (filter.values[name]?.length ?? 0) > 0)
  );
}

function isSort(value: string | null): value is PracticeSort {
  return practiceSorts.includes(value as PracticeSort);
}

function isView(value: string | null): value is SearchView {
  return searchViews.includes(value as SearchView);
}

function readYear(value: string | null): number | null {
  const year = Number(value);
  return value !== null && /^\d{4}$/.test(value) ? year : null;
}
