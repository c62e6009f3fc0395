const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  rootDir: __dirname,
  displayName: 'web',
  testEnvironment: 'jsdom',
  setupFiles: ['./test/dom-globals.cjs'],
  setupFilesAfterEnv: ['./test/setup.ts'],
  moduleNameMapper: {
    '\\.module\\.css$': '<rootDir>/test/css-module.cjs',
    '\\.(css|svg|woff2)(\\?.*)?$': '<rootDir>/test/file.cjs',
  },
  testEnvironmentOptions: { customExportConditions: ['@praxis/source', 'require', 'default'] },
};
