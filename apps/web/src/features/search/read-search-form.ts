import { readSearchAddress, type SearchState } from '@praxis/domain/search';

/** The state that a form of filters stands for, back on the first page; a year is taken when all four digits are there. */
export function readSearchForm(form: HTMLFormElement, state: SearchState): SearchState {
  const fields = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  return {
    ...readSearchAddress(new URLSearchParams(fields)),
    text: state.text,
    view: state.view,
    page: 1,
  };
}
