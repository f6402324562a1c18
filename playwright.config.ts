import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './scripts/lib/chromium.ts'

// This file is read again by every worker: what is made up here is kept where they inherit it.
process.env.E2E_PORT ??= '4173'
process.env.E2E_DATA_DIR ??= join(tmpdir(), `naskah-e2e-${randomUUID()}`)
process.env.CHROMIUM_PATH ??= findChromium()

const { E2E_PORT, E2E_DATA_DIR, CHROMIUM_PATH } = process.env
const baseURL = `http://localhost:${E2E_PORT}`

const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const MORE = ['--disable-component-update', '--disable-sync']
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The real start, on an embedded database of its own with the demo newsroom: what a reader of the README gets. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? 'test-results/report.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: CHROMIUM_PATH, args: [...AS_ROOT, ...QUIET, ...MORE] },
  },
  webServer: {
    command: `"${process.execPath}" scripts/start.ts`,
    url: `${baseURL}/api/health`,
    timeout: 5 * 60_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    // SIGTERM, not Playwright's SIGKILL: the database is to be stopped as well.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    // Never the developer's own database, secrets or mail server, be they in the shell or in .env.
    env: {
      PORT: E2E_PORT,
      HOST: '127.0.0.1',
      DATA_DIR: E2E_DATA_DIR,
      DATABASE_URL: '',
      AUTH_SECRET: '',
      SITE_URL: baseURL,
      SMTP_URL: '',
    },
  },
})
