import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** A line of a file; null when it is too long to be one practice. */
export interface FileLine {
  number: number;
  text: string | null;
}

/** The longest practice with three languages and an annex is well below. */
export const longestLine = 1_000_000;

/** The lines of a text file, one after the other, with never more than one of them in memory. Blank ones are left out. */
export async function* linesOf(file: string): AsyncGenerator<FileLine> {
  const decoder = new StringDecoder('utf8');
  let number = 1;
  let text = '';
  let isTooLong = false;
  const add = (part: string): void => {
    if (text.length + part.length > longestLine) isTooLong = true;
    text = isTooLong ? '' : text + part;
  };
  const line = (): FileLine[] => {
    const found = { number, text: isTooLong ? null : text.replace(/^\ufeff/, '') };
    number += 1;
    text = '';
    isTooLong = false;
    return found.text?.trim() === '' ? [] : [found];
  };
  for await (const bytes of createReadStream(file)) {
    const [rest = '', ...others] = decoder.write(bytes as Buffer).split('\n');
    add(rest);
    for (const part of others) {
      yield* line();
      add(part);
    }
  }
  add(decoder.end());
  yield* line();
}
