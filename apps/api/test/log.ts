import { symbols } from 'pino';
import { logger } from '../src/platform/observability/logger';

/** Collects what is logged from now on, at every level, until `hushTheLog`. */
export function listenToTheLog(): string[] {
  logger.level = 'trace';
  const stream = (logger as unknown as Record<symbol, { write: (line: string) => boolean }>)[
    symbols.streamSym
  ];
  if (!stream) throw new Error('The log goes nowhere.');
  const lines: string[] = [];
  jest.spyOn(stream, 'write').mockImplementation((line) => lines.push(line) > 0);
  logger.trace({ event: 'heard' });
  if (!lines.join('').includes('heard')) throw new Error('The log is not heard.');
  return lines;
}

/** Logs as little as tests do. */
export function hushTheLog(): void {
  logger.level = 'fatal';
  jest.restoreAllMocks();
}
