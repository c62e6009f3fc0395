// Builds the libraries, the API and the web application; Nx leaves alone what has not changed. To find that out takes it some
// seconds: where every file is as the last build left it, it is not asked.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';
import { runTarget } from './nx.mjs';

const stamp = path.join(root, 'node_modules/.praxis-built');

/** Throws with the compiler's words when something does not build. */
export async function buildProduct() {
  const files = filesNow();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === `${files.written} ${files.made}`) return;
  rmSync(stamp, { force: true });
  const { isGood, output } = await runTarget('build');
  if (!isGood) {
    const error = new Error(`Praxis does not build:\n${output}`);
    error.isForPeople = true;
    throw error;
  }
  // What was written while it was built may not be in it: it counts as it was before.
  writeFileSync(stamp, `${files.written} ${filesNow().made}`);
}

/** Names, sizes and moments of all files: of those that people write, and of those that a build makes of them. */
function filesNow() {
  const written = createHash('sha256').update(process.version);
  const made = createHash('sha256');
  const look = (name) => {
    const { size, mtimeMs } = statSync(path.join(root, name));
    const isMade =
      /[/\\](dist|generated)[/\\]|\.generated\.|locales[/\\]\w+[/\\]messages\.ts$/.test(name);
    (isMade ? made : written).update(`${name} ${size} ${mtimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = path.join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules') walk(name);
      else if (entry.isFile()) look(name);
    }
  };
  for (const folder of ['apps', 'libs']) walk(folder);
  for (const name of ['nx.json', 'package.json', 'package-lock.json', 'tsconfig.base.json'])
    look(name);
  return { written: written.digest('hex'), made: made.digest('hex') };
}
