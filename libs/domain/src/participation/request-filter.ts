import { z } from 'zod';
import { citySizes } from '../discovery';
import { given } from '../shared';
import { decidedAtOnceMax, participantCategories, requestStatuses } from './participation-rules';

/** The order of requests: the first sent first, the last changed first, or as they wait. */
export const requestSorts = ['sent', 'changed', 'waiting'] as const;
export type RequestSort = (typeof requestSorts)[number];

/** By what organisers see how requests are spread. */
export const balanceKinds = [
  'country',
  'size',
  'category',
  'language',
  'first-attendance',
] as const;
export type BalanceKind = (typeof balanceKinds)[number];

const some = <T extends string>(values: z.ZodType<T>): z.ZodType<T[] | undefined> =>
  given(z.array(values).max(60));

/** Which requests organisers want to see; values of one key mean OR, keys mean AND. */
export const requestFilter = z.strictObject({
  id: given(z.array(z.uuid()).max(decidedAtOnceMax)),
  status: some(z.enum(requestStatuses)),
  country: some(z.string().length(2)),
  authoritySize: some(z.enum(citySizes)),
  category: some(z.enum(participantCategories)),
  language: some(z.string().max(20)),
  isFirstAttendance: given(z.boolean()),
  city: some(z.string().max(100)),
  reference: given(z.string().max(500)),
  contact: given(z.string().max(254)),
});
export type RequestFilter = z.infer<typeof requestFilter>;

/** References as somebody types them: in capitals, without what stands between them. */
export function referencesIn(text: string): string[] {
  return text
    .toUpperCase()
    .split(/[\s,;]+/)
    .map((word) => word.replace(/[^A-Z0-9-]/g, ''))
    .filter((word) => word !== '');
}
