// Installs what package-lock.json names, once, before anything that needs node_modules is loaded.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Runs `npm ci` unless node_modules already is what the lock file says. Shows npm's own progress. */
export function ensureInstalled(say) {
  const lock = path.join(root, 'package-lock.json');
  const stamp = path.join(root, 'node_modules/.praxis-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(lock))
    .update(`${process.versions.modules} ${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing packages (npm ci; about a minute) …');
  const arguments_ = ['ci', '--no-audit', '--no-fund'];
  // npm tells where it is itself; without it (`node tools/start.mjs`) the one on the path is taken.
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...arguments_], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', arguments_, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(
      'The packages could not be installed: see above; is the npm registry reachable from here?',
    );
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
