import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { Stop, say } from './say.ts'

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const HOW = 'install it ("apt-get install chromium", "npx playwright install chromium") or set CHROMIUM_PATH'

function runnable(path: string | undefined): path is string {
  if (!path) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a Chromium; installs Debian's when we are root and may. Throws Stop with a sentence on how to get one. */
export function findChromium(): string {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted && !runnable(wanted)) throw new Stop(`CHROMIUM_PATH names ${wanted}, which is not a program.`)
  const found = [wanted, ...USUAL, chromium.executablePath()].find(runnable)
  if (found) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Stop(`The browser tests need Chromium: ${HOW}.`)
  return installChromium()
}

function installChromium(): string {
  say('Installing Chromium with apt-get (the browser tests need it) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  let last = ''
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8', maxBuffer: 1 << 28 })
    last = `${stdout}${stderr}`.trim().split('\n').at(-1) ?? ''
    if (status !== 0) break
  }
  const found = USUAL.find(runnable)
  if (found) return found
  throw new Stop(`The browser tests need Chromium and apt-get could not install it (${last}): ${HOW}.`)
}
