import { z } from 'zod';
import { given, languages, plainLine, plainLines } from '../shared';
import {
  collectionDescriptionMaxLength,
  collectionNameMaxLength,
  collectionNoteMaxLength,
  maxCollectionEntries,
} from './collection-rules';

/** Of a collection or of a practice: what PostgreSQL's `integer` holds. */
const number = z.int().min(1).max(2_147_483_647);

const name = z.string().transform(plainLine).pipe(z.string().min(1).max(collectionNameMaxLength));

/** Plain words on some lines. */
const words = (maxLength: number): z.ZodType<string> =>
  z
    .string()
    .transform((text) => plainLines(text).trim())
    .pipe(z.string().max(maxLength));

const description = words(collectionDescriptionMaxLength);
const note = words(collectionNoteMaxLength);

/** A new collection, with a first practice if one is named. */
export const createCollectionInput = z.strictObject({
  name,
  description: given(description),
  language: z.enum(languages),
  isPublic: given(z.boolean()),
  practice: given(number),
  note: given(note),
});

/** What is left out stays as it is. */
export const changeCollectionInput = z.strictObject({
  number,
  name: given(name),
  description: given(description),
  language: given(z.enum(languages)),
  isPublic: given(z.boolean()),
});

/** A collection alone: to remove it, or to freeze it. */
export const collectionNumberInput = z.strictObject({ number });

/** A practice that is added, at the end. */
export const addToCollectionInput = z.strictObject({ number, practice: number, note: given(note) });

/** Another note, or another place; what is left out stays. */
export const changeCollectionEntryInput = z.strictObject({
  number,
  practice: number,
  note: given(note),
  position: given(z.int().min(1).max(maxCollectionEntries)),
});

/** A practice that is taken out. */
export const removeFromCollectionInput = z.strictObject({ number, practice: number });

/** Whether it is to be hidden, or shown again. */
export const hideCollectionInput = z.strictObject({ number, isHidden: z.boolean() });
