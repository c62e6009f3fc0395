// Chromium, which prints briefs and runs the end-to-end tests: the one that is there, else Debian's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { StartFault } from '../services/place.mjs';

// The shell without windows comes first: it draws pages and nothing else, and needs half the processor.
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The program of a Chromium on this machine, or null. CHROMIUM_PATH names one elsewhere. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH?.trim();
  if (given) {
    if (existsSync(given)) return given;
    throw new StartFault(`CHROMIUM_PATH names ${given}, which does not exist.`);
  }
  return places.find((place) => existsSync(place)) ?? null;
}

/** As `findBrowser`, but installs Debian's package where there is none and we may. */
export function ensureBrowser(say) {
  const found = findBrowser();
  if (found) return found;
  const cure = 'install Chromium, or set CHROMIUM_PATH to the program of one';
  if (spawnSync('apt-get', ['--version']).status !== 0 || process.getuid?.() !== 0)
    throw new StartFault(`The end-to-end tests need a browser: ${cure}.`);
  say('Installing Chromium (apt-get; about half a minute) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const arguments_ of [
    ['update', '-qq'],
    [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium-headless-shell',
      'fonts-liberation',
    ],
  ]) {
    const { status, stderr } = spawnSync('apt-get', arguments_, { env, encoding: 'utf8' });
    if (status !== 0)
      throw new StartFault(`Chromium could not be installed (${stderr.trim()}): ${cure}.`);
  }
  return findBrowser() ?? '/usr/bin/chromium';
}
