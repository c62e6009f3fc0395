const { messageMacros } = require('./apps/web/build/message-macros.cjs');

// Shared Jest preset: SWC transform to CommonJS, workspace packages resolved to their sources.
const esModulesOnly = [
  'meilisearch',
  'uuid',
  'lru-cache',
  'mdast-util-.*',
  'micromark.*',
  'unist-util-.*',
  'decode-named-character-reference',
  'character-entities.*',
  'markdown-table',
  'longest-streak',
  'zwitch',
  'ccount',
  'escape-string-regexp',
  'devlop',
  // What citation-js can fetch with; here it never does.
  'node-fetch',
  'fetch-blob',
  'data-uri-to-buffer',
  'formdata-polyfill',
  'csv-parse',
];

const swc = (tsx) => ({
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true, tsx },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      react: { runtime: 'automatic' },
    },
    keepClassNames: true,
    ...(tsx ? { experimental: { plugins: [messageMacros({ keepSource: true })] } } : {}),
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
});

module.exports = {
  testMatch: ['<rootDir>/**/*.spec.ts', '<rootDir>/**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  transform: {
    '\\.tsx$': ['@swc/jest', swc(true)],
    '\\.ts$': ['@swc/jest', swc(false)],
    '\\.m?js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
  testEnvironmentOptions: {
    customExportConditions: ['@praxis/source', 'node', 'require', 'default'],
  },
};
