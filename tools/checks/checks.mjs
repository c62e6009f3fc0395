// Every check of the repository, in the order in which a failure is cheapest to find.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from '../setup/browser.mjs';
import { root } from '../setup/install.mjs';
import { runTarget } from '../setup/nx.mjs';
import { asOne, runJest, runNodeTests, runPlaywright, runTool } from './run.mjs';
import { writeShares } from './shares.mjs';

const loudly = async (target) => asOne((await runTarget(target, { isLoud: true })).isGood);

const lintScripts = async () =>
  asOne(
    (await runTool('eslint/bin/eslint.js', [
      'tools',
      'bench',
      'eslint.config.mjs',
      'jest.preset.cjs',
    ])) === 0,
  );

const specsOf = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.spec.mjs'))
    .map((name) => path.join(folder, name));

export const checks = [
  {
    name: 'build',
    does: 'libraries, API, web application; a message without a translation fails it',
    isNeededByAll: true,
    run: () => loudly('build'),
  },
  {
    name: 'format',
    does: 'every file as Prettier writes it',
    run: async () =>
      asOne(
        (await runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])) === 0,
      ),
  },
  {
    name: 'types',
    does: 'TypeScript, strict, in every project',
    beside: 'format',
    run: () => loudly('typecheck'),
  },
  {
    name: 'lint',
    does: 'boundaries, banned words of code, sizes, accessibility of markup',
    run: async () => {
      const [projects, rest] = await Promise.all([loudly('lint'), lintScripts()]);
      return { passed: projects.passed + rest.passed, failed: projects.failed + rest.failed };
    },
  },
  {
    name: 'lint-rules',
    does: 'each rule bites: samples that must fail',
    beside: 'lint',
    run: () => runNodeTests(['tools/lint-fixtures/lint-fixtures.spec.mjs']),
  },
  {
    name: 'domain',
    does: 'rules, policies, schemas of input',
    run: ({ results }) => runJest('libs/domain', { project: 'domain', results }),
  },
  {
    name: 'ui',
    does: 'the parts that every page is made of; contrast of all colours',
    run: ({ results }) => runJest('libs/ui', { project: 'ui', results }),
  },
  {
    name: 'web',
    does: 'components over the real schema; completeness of messages',
    run: ({ results }) => runJest('apps/web', { project: 'web', results }),
  },
  {
    name: 'api',
    does: 'units of the API',
    run: ({ results }) => runJest('apps/api', { project: 'api', results }),
  },
  {
    name: 'integration',
    does: 'the API through its public door, on PostgreSQL and Meilisearch; drift of schema and migrations',
    run: ({ results }) => {
      writeShares();
      return runJest('apps/api', {
        project: 'api-integration-in-shares',
        results,
        workers: 2,
        inOrder: true,
      });
    },
  },
  {
    name: 'tools',
    does: 'starting, faults of starting, recovery after kill -9, nothing acknowledged lost',
    run: () => runNodeTests(specsOf('tools').filter((file) => !file.includes('lint-fixtures'))),
  },
  {
    name: 'e2e',
    does: 'journeys in Chromium on the built product',
    run: ({ results, say }) =>
      runPlaywright({ results, env: { CHROMIUM_PATH: ensureBrowser(say) } }),
  },
];
