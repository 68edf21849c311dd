import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './e2e/chromium';

const executablePath = chromiumPath();

export default defineConfig({
  testDir: 'e2e',
  projects: [
    { name: 'wizard', testMatch: '**/*.spec.ts', testIgnore: 'afterwards/**', teardown: 'afterwards' },
    { name: 'afterwards', testMatch: 'afterwards/*.spec.ts' },
  ],
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: {
    timeout: 15_000,
    toHaveScreenshot: {
      pathTemplate: '{testDir}/replicas/{arg}{ext}',
      maxDiffPixels: 120,
      threshold: 0.25,
    },
  },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // a film of each page costs a third of all tests' time: what failed is shown as it ended
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
  },
});
