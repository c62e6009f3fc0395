// `npm test`: installs what testing needs, then runs every check and ends with `N passed, N failed`. Words after `--`
// choose checks by name: `npm test -- unit integration`.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';

requireNode();
const begun = performance.now();
const seconds = () => `${((performance.now() - begun) / 1_000).toFixed(0).padStart(4)} s`;
const say = (line) => console.log(`\n${seconds()}  ${line}`);
ensureInstalled(say);

const { checks } = await import('./checks/checks.mjs');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no check ${unknown.join(', ')}: choose of ${checks.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

const results = path.join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const rows = [];
for (const group of groupsOf(checks.filter(isChosen))) {
  rows.push(...(await Promise.all(group.map(rowOf))));
  // Nothing below can tell the truth about a product that does not build.
  if (rows.some((row) => row.isNeededByAll && row.failed > 0)) break;
}

function isChosen({ name, isNeededByAll }) {
  return wanted.length === 0 || wanted.includes(name) || isNeededByAll;
}

/** Checks that run at the same time, because one of them alone would leave processors idle. */
function groupsOf(chosen) {
  const groups = [];
  for (const check of chosen) {
    const last = groups.at(-1);
    if (last?.some(({ name }) => name === check.beside)) last.push(check);
    else groups.push([check]);
  }
  return groups;
}

async function rowOf({ name, does, isNeededByAll, run }) {
  say(`${name}: ${does}`);
  const from = performance.now();
  let outcome;
  try {
    outcome = await run({ results, say });
  } catch (error) {
    console.error(error.isForPeople ? error.message : error);
    outcome = { passed: 0, failed: 1 };
  }
  return { name, isNeededByAll, ...outcome, seconds: (performance.now() - from) / 1_000 };
}

say('All checks:');
for (const row of rows)
  console.log(
    `  ${row.failed === 0 ? 'ok    ' : 'FAILED'} ${row.name.padEnd(14)} ${String(row.passed).padStart(5)} passed ${String(row.failed).padStart(4)} failed ${row.seconds.toFixed(0).padStart(5)} s`,
  );
for (const { name, faults = [] } of rows)
  for (const fault of faults.slice(0, 20)) console.log(`  ${name}: ${fault}`);
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') === 0 && rows.length > 0 ? 0 : 1);
