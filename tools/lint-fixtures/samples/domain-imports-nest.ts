// stands at: libs/domain/src/practices/sample.ts
// breaks: @nx/enforce-module-boundaries, no-restricted-imports
// says: @nestjs/common

import { Injectable } from '@nestjs/common';

/** A rule that wants to be injected. */
@Injectable()
export class PracticeRule {}
