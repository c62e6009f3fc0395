// stands at: apps/api/src/capabilities/practices/sample.ts
// breaks: no-restricted-syntax
// says: No shell

import { spawn } from 'node:child_process';

export const list = (folder: string): unknown => spawn('ls', [folder], { shell: true });
