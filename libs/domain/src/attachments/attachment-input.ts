import { z } from 'zod';
import { plainLine } from '../shared';
import { attachmentLimits } from './attachment-rules';

const number = z.int().min(1).max(2_147_483_647);

/** One line; empty is null, which takes away what was said. */
const line = (maxLength: number): z.ZodType<string | null> =>
  z
    .string()
    .nullable()
    .transform((text) => (text === null ? '' : plainLine(text)))
    .pipe(z.string().max(maxLength))
    .transform((text) => (text === '' ? null : text));

const alt = line(attachmentLimits.alt);
const caption = line(attachmentLimits.caption);
const credit = line(attachmentLimits.credit);

/** What is sent beside the file itself. */
export const attachFileInput = z.strictObject({
  number: z.coerce.number().pipe(number),
  alt,
  caption,
  credit,
});

/** What is said about a file; what is left out stays, null takes it away. */
export const describeAttachmentInput = z.strictObject({
  number,
  id: z.uuid(),
  alt: alt.optional(),
  caption: caption.optional(),
  credit: credit.optional(),
});

export const removeAttachmentInput = z.strictObject({ number, id: z.uuid() });
