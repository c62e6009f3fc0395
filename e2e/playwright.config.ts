import { defineConfig } from '@playwright/test';

/** Journeys through the built product, in the Chromium of this machine or the one that CHROMIUM_PATH names. */
export default defineConfig({
  testDir: './journeys',
  globalSetup: './product/global-setup.ts',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Only against hanging: what must be quick says so itself.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    // What never comes is named, instead of the journey that waits for it.
    actionTimeout: 30_000,
    // Set by the global setup, before the journeys read this file again.
    baseURL: process.env['PRAXIS_E2E_URL'],
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 900 },
    // Every act with what was asked and answered. Pictures of each cost as much time as the journeys: `--trace on`.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium-headless-shell',
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
});
