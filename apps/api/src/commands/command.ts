import type { Config } from '../platform/config/env';
import type { INestApplicationContext } from '@nestjs/common';

/** A command was called wrongly, or cannot do what was asked; the message says how to mend it. */
export class CallFault extends Error {}

export interface Command {
  /** How it is called and what it does, in one line. */
  does: string;
  /** What comes before the schema is made: whoever needs a database without one. */
  begin?: (config: Config, args: string[]) => Promise<void>;
  run: (app: INestApplicationContext, args: string[]) => Promise<void>;
}

/** To whoever started the command. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function progress(what: string, done: number, total: number): void {
  say(`${what}: ${String(done)} of ${String(total)}`);
}

/** The one argument that is no option: a file or a folder. */
export function onePath(positionals: readonly string[], what: string): string {
  const [path, ...more] = positionals;
  if (path === undefined || path === '' || more.length > 0) throw new CallFault(`Name ${what}.`);
  return path;
}

/** So many of something, in words. */
export function count(n: number, what: string): string {
  return `${String(n)} ${what}${n === 1 ? '' : 's'}`;
}
