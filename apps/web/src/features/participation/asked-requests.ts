import type {
  CitySize,
  ParticipantCategory,
  ParticipationRequestFilter,
  ParticipationRequestStatus,
} from '../../shared/apollo/generated/operations';

export const statuses = [
  'SUBMITTED',
  'INFORMATION',
  'ACCEPTED',
  'WAITLISTED',
  'LAPSED',
  'DECLINED',
  'CANCELLED',
] as const satisfies readonly ParticipationRequestStatus[];
export const sizes = [
  'UNDER_50K',
  'FROM_50K',
  'FROM_100K',
  'FROM_250K',
  'FROM_1M',
] as const satisfies readonly CitySize[];
export const categories = [
  'MEMBER_CITY',
  'CITY',
  'REGION',
  'ASSOCIATION',
  'NATIONAL_AUTHORITY',
  'INTERNATIONAL_ORGANISATION',
  'CIVIL_SOCIETY',
  'RESEARCH',
] as const satisfies readonly ParticipantCategory[];

/** The keys of the address that say which requests are wanted. */
const keys = [
  'status',
  'country',
  'size',
  'category',
  'language',
  'first',
  'city',
  'reference',
] as const;
export type RequestKey = (typeof keys)[number];

/** Which requests an address asks for: what is not known there is not asked for. */
export function askedRequests(query: URLSearchParams): Partial<Record<RequestKey, string>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = query.get(key)?.trim() ?? '';
      return value === '' ? [] : [[key, value.slice(0, 300)]];
    }),
  );
}

const one = <T extends string>(known: readonly T[], value: string | undefined): T[] | null => {
  const found = known.find((each) => each === value);
  return found === undefined ? null : [found];
};

/** The same for the API. */
export function requestFilter(query: URLSearchParams): ParticipationRequestFilter {
  const { status, country, size, category, language, first, city, reference } =
    askedRequests(query);
  return {
    status: one(statuses, status),
    country: country !== undefined && /^[A-Z]{2}$/.test(country) ? [country] : null,
    authoritySize: one(sizes, size),
    category: one(categories, category),
    language: language === undefined ? null : [language.slice(0, 20)],
    isFirstAttendance: first === 'yes' ? true : first === 'no' ? false : null,
    city: city === undefined ? null : [city.slice(0, 100)],
    reference: reference ?? null,
  };
}

/** The same as an address. */
export function requestQuery(query: URLSearchParams, more: Record<string, string> = {}): string {
  return new URLSearchParams({ ...askedRequests(query), ...more }).toString();
}

/** An id as the API makes them. */
export const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Which requests are to be decided: those that are chosen one by one, or all that match. */
export function chosenRequests(query: URLSearchParams): ParticipationRequestFilter {
  return query.has('all')
    ? requestFilter(query)
    : { id: query.getAll('r').filter((id) => uuid.test(id)) };
}
