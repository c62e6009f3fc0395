// stands at: apps/api/src/platform/jobs/sample.ts
// breaks: praxis/folders
// says: may not import src/capabilities/practices

import { Practice } from '../../capabilities/practices';

export const entity = Practice;
