// stands at: apps/web/src/shared/sample.ts
// breaks: @nx/enforce-module-boundaries
// says: @nestjs/common

import { Logger } from '@nestjs/common';

export const log = new Logger();
