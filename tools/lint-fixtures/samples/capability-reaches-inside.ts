// stands at: apps/api/src/capabilities/comments/sample.ts
// breaks: praxis/folders
// says: through its index alone

import { Practice } from '../practices/practice.entity';

export const entity = Practice;
