// stands at: apps/api/src/capabilities/practices/sample.ts
// breaks: no-restricted-imports
// says: execFile or spawn

import { exec } from 'node:child_process';

export const run = exec;
