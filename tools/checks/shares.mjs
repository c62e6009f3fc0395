// Deals the integration specs out to a few files that Jest runs as one each. Of all that an integration spec costs, loading
// the three thousand modules of the API is the most, and Jest loads them anew for every file.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/install.mjs';

const api = path.join(root, 'apps/api');
const folder = path.join(api, 'test/generated');

/** Enough for both processors to end at about the same time. */
const count = 10;

/** Every spec in one of the shares, the large ones first, so that each share has about as many lines as the others. */
export function writeShares() {
  const specs = ['src', 'test']
    .flatMap((part) =>
      readdirSync(path.join(api, part), { recursive: true }).map((name) => path.join(part, name)),
    )
    .filter((name) => name.endsWith('.int-spec.ts'))
    .map((name) => ({ name, size: statSync(path.join(api, name)).size }))
    .sort((a, b) => b.size - a.size || a.name.localeCompare(b.name));
  const shares = Array.from({ length: count }, () => []);
  for (const [i, { name }] of specs.entries()) shares[i % count].push(name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [i, share] of shares.entries())
    writeFileSync(path.join(folder, `share-${String(i + 1)}.ts`), textOf(share));
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
