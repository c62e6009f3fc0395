import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The first catalogue: see apps/api/seed/README.md. */
const folder = path.join(__dirname, '../../seed');

export function readJson(name: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
}

export function readJsonLines<T>(name: string): T[] {
  return readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

export type Words = Partial<Record<'en' | 'fr' | 'es', string>>;
