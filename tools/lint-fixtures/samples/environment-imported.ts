// stands at: apps/api/src/capabilities/search/sample.ts
// breaks: no-restricted-imports
// says: from the Config

import { env } from 'node:process';

export const url = env['MEILI_URL'];
