import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { isUnderTest } from '../config/env';

/**
 * One JSON line an event, with allow-listed fields only: never a body, a variable, an address of a person or a network
 * (docs: security concept, C20). Silent in tests.
 */
export const logger: Logger = pino({
  level: isUnderTest ? 'fatal' : 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  serializers: { err: pino.stdSerializers.err },
});

/** What Nest itself has to say: its warnings and errors. */
export class NestLog implements LoggerService {
  log(): void {
    /* Nest's start-up chatter is of no use to an operator. */
  }
  warn(message: unknown): void {
    logger.warn({ event: 'nest' }, String(message));
  }
  error(message: unknown, stack?: unknown): void {
    logger.error({ event: 'nest', stack }, String(message));
  }
  fatal(message: unknown): void {
    logger.fatal({ event: 'nest' }, String(message));
  }
}
