// stands at: apps/api/src/capabilities/accounts/sample.ts
// breaks: praxis/no-folder-cycles
// says: accounts → practices → accounts

import { Practice } from '../practices';

export const entity = Practice;
