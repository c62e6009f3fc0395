import { z } from 'zod';
import { given, plainLine } from '../shared';
import { alertRhythms, savedQueryMaxLength, savedSearchNameMaxLength } from './saved-search-rules';

/** A name on one line; empty is none. */
const name = z.string().transform(plainLine).pipe(z.string().max(savedSearchNameMaxLength));

/** The name of a zone as the tz database has it: Europe/Paris. */
const timeZone = z
  .string()
  .max(60)
  .refine(isTimeZone, { params: { rule: 'unknownTimeZone' }, message: 'is not a time zone' });

const alert = {
  rhythm: z.enum(alertRhythms),
  hour: given(z.int().min(0).max(23)),
  timeZone: given(timeZone),
};

/** A search to be kept; without a name it is called by what it asks for. */
export const saveSearchInput = z.strictObject({
  query: z.string().max(savedQueryMaxLength),
  name: given(name),
  ...alert,
});

/** Another name, or another time to be told. */
export const changeSavedSearchInput = z.strictObject({
  id: z.uuid(),
  name: given(name),
  ...alert,
});

export const removeSavedSearchInput = z.strictObject({ id: z.uuid() });

/** The key that a mail brought. */
export const stopAlertInput = z.strictObject({ key: z.string().max(200) });

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Za-z0-9_+/-]+$/.test(zone);
  } catch {
    return false;
  }
}
