const preset = require('../../jest.preset.cjs');

module.exports = {
  rootDir: __dirname,
  projects: [
    { ...preset, displayName: 'api', rootDir: __dirname },
    {
      ...preset,
      displayName: 'api-integration',
      rootDir: __dirname,
      testMatch: ['<rootDir>/**/*.int-spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/patience.ts'],
      globalSetup: '<rootDir>/test/global-setup.ts',
      globalTeardown: '<rootDir>/test/global-teardown.ts',
    },
  ],
};
