// stands at: apps/api/src/platform/jobs/sample.ts
// breaks: praxis/folders
// says: may not import

import type { AppModule } from '../../app.module';

export type Whole = AppModule;
