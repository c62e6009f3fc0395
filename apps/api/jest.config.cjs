const preset = require('../../jest.preset.cjs');

const integration = {
  ...preset,
  rootDir: __dirname,
  setupFilesAfterEnv: ['<rootDir>/test/patience.ts'],
  globalSetup: '<rootDir>/test/global-setup.ts',
  globalTeardown: '<rootDir>/test/global-teardown.ts',
};

module.exports = {
  rootDir: __dirname,
  projects: [
    { ...preset, displayName: 'api', rootDir: __dirname },
    { ...integration, displayName: 'api-integration', testMatch: ['<rootDir>/**/*.int-spec.ts'] },
    // The same specs, dealt out to a few files by tools/checks/shares.mjs.
    {
      ...integration,
      displayName: 'api-integration-in-shares',
      testMatch: ['<rootDir>/test/generated/share-*.ts'],
    },
  ],
};
