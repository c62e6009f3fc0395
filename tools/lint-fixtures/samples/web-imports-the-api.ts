// stands at: apps/web/src/shared/sample.ts
// breaks: @nx/enforce-module-boundaries
// says: Imports of apps

import { createApp } from '@praxis/api/src/create-app';

export const create = createApp;
