// stands at: libs/domain/src/practices/sample.ts
// breaks: no-restricted-imports
// says: itself and zod

import { readFileSync } from 'node:fs';

/** The length of a file. */
export function lengthOf(file: string): number {
  return readFileSync(file).length;
}
