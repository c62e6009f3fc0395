import { Catch, type ExceptionFilter } from '@nestjs/common';

/** Hands every error on as it is: `formatError` decides what a caller is told, and logs what is unexpected. */
@Catch()
export class PassOnFilter implements ExceptionFilter {
  catch(error: unknown): unknown {
    return error;
  }
}
