import { defaultSort, readSearchAddress, writeSearchAddress } from '../search';

/**
 * A saved search is a question that a person wants to ask again: the query of the search page, a name, and how often they
 * want to be told of what is new.
 */
export const alertRhythms = ['never', 'at-once', 'daily', 'weekly'] as const;
export type AlertRhythm = (typeof alertRhythms)[number];

/** More than this nobody keeps apart, and every one of them is asked again and again. */
export const maxSavedSearches = 100;
export const savedSearchNameMaxLength = 120;
/** As long as the address of any search that the page can make. */
export const savedQueryMaxLength = 4_000;

/** When alerts are told that come once a day or a week (then on Mondays), unless another hour is chosen. */
export const usualAlertHour = 8;
/** Whose clock counts when nobody says: the secretariat's. */
export const usualTimeZone = 'Europe/Brussels';

/** So many practices are named in one mail; of more it says how many. */
export const practicesPerAlert = 30;

/** The question alone, always written the same way: neither the page one was on, nor the order, nor the view is part of it. */
export function savedQuery(given: string): string {
  const state = readSearchAddress(new URLSearchParams(given));
  const { text, filter } = state;
  return writeSearchAddress({
    text,
    filter,
    sort: defaultSort(text),
    view: 'list',
    page: 1,
  }).toString();
}
