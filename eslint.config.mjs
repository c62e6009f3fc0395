// The rails. Everything is an error or off; each rule of our own is proved by a sample in tools/lint-fixtures.
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import praxis from './tools/lint-rules/index.mjs';
import { makeProjectGraph } from './tools/lint-rules/project-graph.mjs';
import {
  clock,
  environment,
  machinery,
  moduleMocks,
  rawHtml,
  restrict,
  shell,
} from './tools/lint-rules/restrictions.mjs';

await makeProjectGraph();

const typeScript = ['**/*.ts', '**/*.tsx', '**/*.mts'];

/** Which project may depend on which, by the tags in their package.json. */
const boundaries = {
  enforceBuildableLibDependency: false,
  allow: [],
  depConstraints: [
    {
      sourceTag: 'type:app',
      onlyDependOnLibsWithTags: ['type:domain', 'type:contract', 'type:ui'],
    },
    { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:shared'] },
    {
      sourceTag: 'scope:web',
      onlyDependOnLibsWithTags: ['scope:shared', 'scope:web'],
      bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg'],
    },
    {
      sourceTag: 'type:ui',
      onlyDependOnLibsWithTags: ['type:ui'],
      bannedExternalImports: ['@apollo/*', 'graphql'],
    },
    {
      // Node's own modules are no packages to Nx: `machinery` keeps them out.
      sourceTag: 'type:domain',
      onlyDependOnLibsWithTags: ['type:domain'],
      bannedExternalImports: ['@nestjs/*', 'typeorm', 'graphql', '@apollo/*', 'react*'],
    },
    { sourceTag: 'type:contract', onlyDependOnLibsWithTags: [] },
    { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:contract', 'type:domain'] },
  ],
};

/** The folders inside the API: the ground knows no capability, and each capability has one door. */
const apiFolders = {
  root: 'apps/api',
  zones: [
    { folder: 'src/platform', imports: [] },
    {
      folder: 'src/capabilities/*',
      imports: ['src/platform', 'src/capabilities/*'],
      door: 'index',
    },
    { folder: 'test', forTests: true },
    { folder: '.', imports: ['src/platform', 'src/capabilities/*'] },
  ],
};

/** The folders inside the web: pages are made of features, features of what is shared, and no feature of another. */
const webFolders = {
  root: 'apps/web/src',
  zones: [
    { folder: 'shared', imports: [] },
    { folder: 'features/*', imports: ['shared'] },
    { folder: 'app', imports: ['shared', 'features/*'] },
    { folder: '.', imports: ['shared', 'features/*', 'app'] },
  ],
};

/** A preset without its warnings: what it would only say softly is an error. */
function strictly(rules) {
  return Object.fromEntries(
    Object.entries(rules).map(([name, setting]) => [name, setting === 'warn' ? 'error' : setting]),
  );
}

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/coverage/**',
      '**/generated/**',
      '**/*.generated.ts',
      '**/locales/*/*.ts',
      '**/.nx/**',
      '**/.praxis/**',
      'tools/lint-fixtures/samples/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    plugins: { praxis },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'praxis/file-name': 'error',
      ...restrict(moduleMocks, rawHtml),
    },
  },

  {
    name: 'TypeScript, with its types',
    files: typeScript,
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries],
      // Nest's modules are classes whose whole content is their decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // GraphQL object types are shapes: a resolver returns the rows that have theirs, never instances.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Brackets say that a property comes from an index signature and may be absent.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `const { title, ...rest }` is the plainest way to say “all but the title”.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    name: 'Scripts and configuration, in JavaScript',
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        ['__dirname', '__filename', ...Object.getOwnPropertyNames(globalThis)].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },

  {
    name: 'All applications, with their scripts',
    files: ['apps/**'],
    rules: restrict(moduleMocks, rawHtml, shell),
  },
  {
    name: 'All products',
    files: ['{apps,libs}/*/src/**'],
    rules: restrict(moduleMocks, rawHtml, clock, environment, shell),
  },
  {
    name: 'The domain',
    files: ['libs/domain/src/**'],
    rules: {
      ...restrict(moduleMocks, rawHtml, clock, environment, shell, machinery),
      'praxis/documented-exports': 'error',
      'praxis/no-folder-cycles': ['error', { within: 'libs/domain/src' }],
    },
  },
  {
    name: 'The API',
    files: ['apps/api/src/**/*.ts'],
    rules: {
      'praxis/folders': ['error', apiFolders],
      'praxis/no-folder-cycles': ['error', { within: 'apps/api/src/capabilities' }],
    },
  },
  {
    name: 'The API speaks through its logger',
    files: ['apps/api/src/**'],
    ignores: ['apps/api/src/main*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    name: 'The one reader of the environment',
    files: ['apps/api/src/platform/config/env.ts', 'apps/web/src/shared/config/env.ts'],
    rules: restrict(moduleMocks, rawHtml, clock, shell),
  },
  {
    name: 'The one reader of the time, on either side',
    files: ['apps/api/src/platform/time-and-ids/**', 'apps/web/src/shared/time/**'],
    rules: restrict(moduleMocks, rawHtml, environment, shell),
  },
  {
    name: 'Migrations are written once and read whole',
    files: ['apps/api/src/platform/database/migrations/**'],
    rules: { 'max-lines': 'off' },
  },

  {
    name: 'The web',
    files: ['apps/web/src/**/*.{ts,tsx}'],
    rules: { 'praxis/folders': ['error', webFolders] },
  },
  {
    name: 'What people read comes from the catalogues',
    files: ['apps/web/src/**/*.tsx'],
    ignores: ['**/*.spec.tsx'],
    rules: { 'praxis/no-untranslated-text': ['error', { names: ['Praxis'] }] },
  },
  {
    name: 'React',
    files: ['{apps/web,libs/ui}/**/*.{ts,tsx}'],
    plugins: { ...reactHooks.configs.flat.recommended.plugins },
    rules: strictly(reactHooks.configs.flat.recommended.rules),
  },
  {
    name: 'Accessible markup',
    files: ['**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      // What scrolls must be reached by the keyboard: a named region or group that takes the focus.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region', 'group'] }],
    },
  },

  {
    name: 'Tests have a time of their own, and any tool they need',
    files: ['{apps,libs}/*/src/**/*.{spec,int-spec,contract}.{ts,tsx}'],
    rules: restrict(moduleMocks, rawHtml, environment, shell),
  },
  prettier,
);
