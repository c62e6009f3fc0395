const preset = require('../../jest.preset.cjs');
const { messageMacros } = require('./build/message-macros.cjs');

// Messages stand in .ts files too, here.
const [transformer, options] = preset.transform['\\.ts$'];
const withMessages = {
  ...options,
  jsc: { ...options.jsc, experimental: { plugins: [messageMacros({ keepSource: true })] } },
};

module.exports = {
  ...preset,
  rootDir: __dirname,
  displayName: 'web',
  testEnvironment: 'jsdom',
  transform: { ...preset.transform, '\\.ts$': [transformer, withMessages] },
  setupFiles: ['./test/dom-globals.cjs'],
  setupFilesAfterEnv: ['./test/setup.ts'],
  moduleNameMapper: {
    // Jest cannot require their `.mjs`; the same code also comes as a script.
    '^(d3-geo|d3-array|internmap)$': '<rootDir>/../../node_modules/$1/dist/$1.js',
    '\\.module\\.css$': '<rootDir>/test/css-module.cjs',
    '\\.(css|svg|woff2)(\\?.*)?$': '<rootDir>/test/file.cjs',
  },
  testEnvironmentOptions: { customExportConditions: ['@praxis/source', 'require', 'default'] },
};
