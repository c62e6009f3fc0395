// stands at: apps/web/src/shared/sample.ts
// breaks: @nx/enforce-module-boundaries
// says: typeorm

import { DataSource } from 'typeorm';

export const source = new DataSource({ type: 'postgres' });
