// Runs one tool of the checks and tells how many of its tests passed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../setup/install.mjs';

/** Runs a program of node_modules with its output on the terminal. @returns {Promise<number>} its exit code */
export function runTool(tool, args, { folder = '.', env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules', tool), ...args], {
      cwd: path.join(root, folder),
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** A tool that has no tests inside counts as one. */
export const asOne = (isGood) => (isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * Jest in one project folder. A run without any test is a failure, and so is one that was skipped. Left to itself, Jest
 * would leave one processor alone: of two, half of the machine. `inOrder`: files begin in the order of their names.
 */
export async function runJest(folder, { project, results, workers = '100%', inOrder = false }) {
  const file = path.join(results, `jest-${project}.json`);
  const code = await runTool(
    'jest/bin/jest.js',
    [
      ...(project.startsWith('api') ? ['--selectProjects', project] : []),
      `--maxWorkers=${workers}`,
      ...(inOrder ? [`--testSequencer=${path.join(root, 'tools/checks/longest-first.cjs')}`] : []),
      '--json',
      '--outputFile',
      file,
    ],
    { folder },
  );
  if (!existsSync(file)) return asOne(false);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, numTotalTests } =
    report;
  const brokenFiles = numFailedTests === 0 ? numFailedTestSuites : 0;
  const failed = numFailedTests + numPendingTests + brokenFiles + (numTotalTests === 0 ? 1 : 0);
  const faults = report.testResults.flatMap(({ name, message, assertionResults }) => {
    const tests = assertionResults.filter(({ status }) => status === 'failed');
    return tests.length === 0 && message !== ''
      ? [fault(path.relative(root, name), message)]
      : tests.map((test) => fault(test.fullName, test.failureMessages[0] ?? ''));
  });
  return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1), faults };
}

/** What failed and how, in one line that is read at the end of a long run. */
function fault(name, message) {
  const told = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim());
  return `${name}: ${told.filter(Boolean).slice(0, 4).join(' | ').slice(0, 300)}`;
}

/** Specs of the tools, by Node's own runner. */
export function runNodeTests(files) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--test', '--test-reporter=spec', ...files], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      output += text;
    });
    child.once('exit', (code) => {
      const count = (word) => Number(new RegExp(`^. ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
      const failed = count('fail') + count('cancelled') + count('skipped') + count('todo');
      const passed = count('pass');
      resolve({ passed, failed: code === 0 && passed > 0 ? failed : Math.max(failed, 1) });
    });
  });
}

/** Playwright's own count of the journeys. */
export async function runPlaywright({ results, env }) {
  const code = await runTool('@playwright/test/cli.js', ['test'], { folder: 'e2e', env });
  const file = path.join(results, 'e2e.json');
  if (!existsSync(file)) return asOne(false);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + skipped + (expected === 0 ? 1 : 0);
  return {
    passed: expected,
    failed: code === 0 ? failed : Math.max(failed, 1),
    faults: report.suites.flatMap(faultsOfJourneys),
  };
}

function faultsOfJourneys({ file, specs = [], suites = [] }) {
  return [
    ...specs
      .filter(({ ok }) => !ok)
      .map((spec) =>
        fault(`${file}:${spec.line}`, spec.tests[0]?.results.at(-1)?.error?.message ?? spec.title),
      ),
    ...suites.flatMap(faultsOfJourneys),
  ];
}
