// `npm run bench:web`: what each page makes a browser load, against its budget, and Lighthouse on the pages that people
// come for. `-- --runs N` sets how often Lighthouse looks, `--no-lighthouse` weighs alone.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';

requireNode();
const say = (line) => console.error(line);
ensureInstalled(say);
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    lighthouse: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const { chromium } = await import('playwright-core');
const { budgets, lighthouseTargets, pages } = await import('../bench/web/budgets.mjs');
const { entryOf, figuresOf, weigh } = await import('../bench/web/weigh.mjs');
const { freePort } = await import('./services/place.mjs');
const { startServices } = await import('./services/services.mjs');
const { buildProduct } = await import('./setup/build.mjs');
const { ensureBrowser } = await import('./setup/browser.mjs');
const { Site } = await import('./site.mjs');
const { Client } = await import('./testing/started.mjs');

const folder = mkdtempSync(path.join(os.tmpdir(), 'praxis-bench-web-'));
chmodSync(folder, 0o755);
let services = null;
let site = null;
let browser = null;
async function strike() {
  await browser?.close();
  await site?.stop();
  await services?.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => void strike().finally(() => process.exit(130)));

let isMet = false;
try {
  isMet = await run();
} catch (error) {
  console.error(error.isForPeople ? error.message : error);
}
await strike();
process.exit(isMet ? 0 : 1);

async function run() {
  await buildProduct();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PRAXIS_DATA_DIR: folder,
    PORT: String(await freePort()),
  };
  services = await startServices({ env, dataFolder: folder, say });
  site = new Site({ ...env, ...services.environment }, () => {});
  const origin = await site.start();
  const debugPort = await freePort();
  browser = await chromium.launch({
    executablePath: ensureBrowser(say),
    args: [
      `--remote-debugging-port=${debugPort}`,
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });

  const faults = [];
  const weights = await weighAll(origin, faults);
  const scores = values.lighthouse ? await lookAtAll(origin, debugPort, faults) : {};
  const results = path.join(root, 'bench/results');
  mkdirSync(results, { recursive: true });
  const file = path.join(results, `web-${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
  writeFileSync(file, JSON.stringify({ weights, scores, faults }, null, 2));
  console.log(
    faults.length === 0 ? '\nEvery budget is kept.' : `\nOver budget:\n  ${faults.join('\n  ')}`,
  );
  console.log(`Written to ${path.relative(root, file)}`);
  return faults.length === 0;
}

async function weighAll(origin, faults) {
  const draft = await aDraft(origin);
  const weighed = [];
  for (const { draft: step, ...page } of pages)
    weighed.push(
      await weigh(browser, origin, {
        ...page,
        path: step === undefined ? page.path : `${draft}${step}`,
        cookies: page.as === undefined ? [] : await cookiesOf(origin, page.as),
      }),
    );
  const entry = entryOf(weighed);
  const table = weighed.map((page) => ({ ...page, figures: figuresOf(page, entry) }));
  console.log(
    '\nkB over the wire     html  styles   fonts  images  scripts (entry + route)  requests',
  );
  const kb = (bytes, width = 7) => (bytes / 1_000).toFixed(1).padStart(width);
  for (const { name, kind, figures } of table) {
    const { html, styles, fonts, images, requests, entry: base, route, scripts } = figures;
    console.log(
      `${name.padEnd(18)} ${kb(html)} ${kb(styles)} ${kb(fonts)} ${kb(images)}  ${kb(scripts ?? base + route)} ${(scripts === undefined ? `(${kb(base, 0)} + ${kb(route, 0)})` : '').padEnd(16)} ${String(requests).padStart(8)}`,
    );
    for (const [figure, budget] of Object.entries(budgets[kind]))
      if (figures[figure] > budget)
        faults.push(`${name}: ${figure} ${figures[figure]}, budget ${budget}`);
  }
  return table.map(({ name, path: address, kind, figures }) => ({ name, address, kind, figures }));
}

async function lookAtAll(origin, debugPort, faults) {
  const { medians } = await import('../bench/web/lighthouse.mjs');
  const scores = {};
  console.log(`\nLighthouse, medians of ${values.runs} on a simulated phone`);
  for (const { name, path: address, isKeptOut } of pages.filter(({ isJudged }) => isJudged)) {
    const figures = await medians(`${origin}${address}`, {
      port: debugPort,
      runs: Number(values.runs),
      isKeptOut: isKeptOut === true,
    });
    scores[name] = figures;
    const told = Object.entries(figures).map(
      ([figure, value]) => `${figure} ${Number(value.toFixed(figure.endsWith('shift') ? 3 : 0))}`,
    );
    console.log(`${name.padEnd(18)} ${told.join(', ')}`);
    for (const [figure, { atLeast, atMost }] of Object.entries(lighthouseTargets))
      if (figures[figure] < (atLeast ?? -Infinity) || figures[figure] > (atMost ?? Infinity))
        faults.push(`${name}: ${figure} ${figures[figure]}, target ${atLeast ?? atMost}`);
  }
  return scores;
}

/** The cookies of a browser in which somebody of the demonstration is signed in. */
async function cookiesOf(origin, email) {
  const client = new Client(origin);
  await client.signIn(email);
  const [name, value] = client.cookie.split('=');
  return [{ name, value, url: origin }];
}

/** A practice that is being written: the address of its task list. */
async function aDraft(origin) {
  const client = new Client(origin);
  await client.signIn('editor@aarhus.example');
  const { createPractice } = await client.ask(
    `mutation New($input: CreatePracticeInput!) {
       createPractice(input: $input) { ... on CreatePracticeSuccess { practice { number } } } }`,
    { input: { city: 'aarhus', originalLanguage: 'EN', title: 'Weighing the editor' } },
  );
  return `/en/practices/practice-${createPractice.practice.number}/edit`;
}
