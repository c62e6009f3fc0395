import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readConfig, type Config } from '../src/platform/config/env';

export type Environment = Readonly<Record<string, string>>;

/** The configuration of a test: search inside PostgreSQL and demonstration accounts, unless it asks for something else. */
export function testConfig(environment: Environment): Config {
  return readConfig({
    NODE_ENV: 'test',
    PRAXIS_DATA_DIR: mkdtempSync(path.join(os.tmpdir(), 'praxis-test-data-')),
    PRAXIS_DEMO: 'on',
    PRAXIS_SEARCH: 'postgres',
    PRAXIS_SECRET: 'a-secret-of-the-tests-0123456789abcdef',
    ...environment,
  });
}
