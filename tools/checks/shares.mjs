// Deals the integration specs out to a few files that Jest runs as one each. Of all that an ordinary integration spec costs,
// loading the three thousand modules of the API is the most, and Jest loads them anew for every file.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/install.mjs';

const api = path.join(root, 'apps/api');
const folder = path.join(api, 'test/generated');

/** Enough for both processors to end at about the same time. */
const count = 10;

/** What a spec costs before its first test, as so many bytes of tests. */
const start = 3_000;

/** Walks try everything with everybody: they take as long as so many bytes of ordinary tests. */
const walks = {
  'test/authorisation/changing.int-spec.ts': 300_000,
  'test/authorisation/reading.int-spec.ts': 150_000,
  'test/authorisation/annex-exits.int-spec.ts': 60_000,
  'test/authorisation/annex-exits-of-a-summit.int-spec.ts': 60_000,
};

const weightOf = (name) => walks[name] ?? start + statSync(path.join(api, name)).size;

/** Every spec in one of the shares, the long ones first, each in the share that has the least so far; the longest share is the first. */
export function writeShares() {
  const specs = ['src', 'test']
    .flatMap((part) =>
      readdirSync(path.join(api, part), { recursive: true }).map((name) => path.join(part, name)),
    )
    .filter((name) => name.endsWith('.int-spec.ts'))
    .map((name) => ({ name, weight: weightOf(name) }))
    .sort((a, b) => b.weight - a.weight || a.name.localeCompare(b.name));
  const shares = Array.from({ length: count }, () => ({ names: [], weight: 0 }));
  for (const { name, weight } of specs) {
    const lightest = shares.reduce((least, share) => (share.weight < least.weight ? share : least));
    lightest.names.push(name);
    lightest.weight += weight;
  }
  shares.sort((a, b) => b.weight - a.weight);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [i, { names }] of shares.entries())
    writeFileSync(path.join(folder, `share-${String(i + 1).padStart(2, '0')}.ts`), textOf(names));
}

const textOf = (specs) =>
  [
    "import { asFileOfItsOwn } from '../api-harness';",
    '',
    ...specs.map(
      (name) => `asFileOfItsOwn('${name}', () => require('../../${name.replace(/\.ts$/, '')}'));`,
    ),
    '',
  ].join('\n');
