// stands at: libs/domain/src/shared/pages.ts

import { z } from 'zod';
import { languages } from './language';

/** A page, by its number. */
export const page = z.object({ number: z.int().min(1), language: z.enum(languages) });

/** The page after this one. */
export function nextPage(number: number): number {
  return number + 1;
}
