const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  rootDir: __dirname,
  displayName: 'ui',
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['./test/setup.ts'],
  moduleNameMapper: { '\\.module\\.css$': '<rootDir>/test/css-module.cjs' },
  testEnvironmentOptions: { customExportConditions: ['@praxis/source', 'require', 'default'] },
};
