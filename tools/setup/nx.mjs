// Nx, quietly: no daemon that outlives us, no terminal interface, no cloud.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './install.mjs';

const quiet = {
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
  NX_SKIP_LOG_GROUPING: 'true',
};

/**
 * Runs one target in all projects that have it; what has not changed comes from the cache.
 * @returns {Promise<{ isGood: boolean, output: string }>} the output is kept unless `isLoud`
 */
export function runTarget(target, { isLoud = false, only = [] } = {}) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        path.join(root, 'node_modules/nx/dist/bin/nx.js'),
        ...['run-many', '-t', target, '--outputStyle=static'],
        ...(only.length > 0 ? ['-p', only.join(',')] : []),
      ],
      {
        cwd: root,
        env: { ...process.env, ...quiet },
        stdio: ['ignore', isLoud ? 'inherit' : 'pipe', isLoud ? 'inherit' : 'pipe'],
      },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', (error) => resolve({ isGood: false, output: error.message }));
    child.once('exit', (code) => resolve({ isGood: code === 0, output }));
  });
}
