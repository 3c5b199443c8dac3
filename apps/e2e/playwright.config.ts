import { defineConfig } from '@playwright/test';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// What takes the data away from the other journeys comes after them.
const last = /remove-illustrative\.spec\.ts$/u;

/** The whole product as a newcomer starts it, in a real browser, at a desk and on a phone. */
export default defineConfig({
  testDir: './src',
  globalSetup: './src/start-product.ts',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  outputDir: '../../test-results',
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: flags },
  },
  projects: [
    { name: 'desk', testIgnore: last, use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', testIgnore: last, use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
    { name: 'afterwards', testMatch: last, dependencies: ['desk', 'phone'] },
  ],
});
