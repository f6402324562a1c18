// `npm run screenshots`: makes the pictures that README and docs show, from the demo newsroom as it starts.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { CAST, DEMO_PASSWORD } from '#lib/newsroom/cast.ts'
import { findChromium } from './lib/chromium.ts'
import { freePort } from './lib/ports.ts'
import { endProcess, ROOT, startNode } from './lib/processes.ts'
import { untilHealthy } from './lib/server.ts'

const FOLDER = join(ROOT, 'docs/screenshots')
const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

type Shot = {
  name: string
  viewport: typeof DESKTOP
  dark?: boolean
  as?: keyof typeof CAST
  go: (page: Page) => Promise<unknown>
}

const leadStory = async (page: Page) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click()
}
const openWorkflow = async (page: Page) => {
  await page.goto('/newsroom/workflows')
  await page.getByRole('link', { name: 'Besar' }).click()
  await page.getByRole('region', { name: 'Perjalanan naskah' }).waitFor()
}
const storyInReview = async (page: Page) => {
  await page.goto('/newsroom?stage=review')
  await page
    .getByRole('link', { name: /Tarif Kopi/ })
    .first()
    .click()
  await page.getByText('Tersimpan di server', { exact: true }).waitFor()
}

const themeWithPreview = async (page: Page) => {
  await page.goto('/newsroom/theme')
  await page.frameLocator('iframe').getByRole('article').first().waitFor()
}

/** An approved story is edited in three places, and compared. */
const changedStory = async (page: Page) => {
  await page.goto('/newsroom?stage=approved')
  await page
    .getByRole('link', { name: /Jelang Final/ })
    .first()
    .click()
  await page.getByText('Tersimpan di server', { exact: true }).waitFor()
  for (const [name, words] of [
    ['Judul', ' Malam Ini'],
    ['Isi naskah', ' Pintu stadion dibuka pukul tiga sore.'],
  ] as const) {
    await page.getByRole('textbox', { name, exact: true }).click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(words)
  }
  await page.getByRole('link', { name: 'Apa yang berubah sejak disetujui' }).click()
  await page.getByRole('insertion').first().waitFor()
}

const SITE: Record<string, Shot['go']> = {
  home: (page) => page.goto('/'),
  section: (page) => page.goto('/internasional'),
  article: leadStory,
  search: (page) => page.goto('/cari?q=pelabuhan'),
}

/** A page of the site on both screens, by day and by night. */
const everyWay = (name: string): Shot[] =>
  [DESKTOP, PHONE].flatMap((viewport) =>
    [false, true].map((dark) => ({
      name: [name, viewport === PHONE && 'phone', dark && 'dark'].filter(Boolean).join('-'),
      viewport,
      dark,
      go: SITE[name] as Shot['go'],
    })),
  )

const SHOTS: Shot[] = [
  ...Object.keys(SITE).flatMap(everyWay),
  { name: 'desk', viewport: DESKTOP, as: 'budi', go: (page) => page.goto('/newsroom') },
  { name: 'board', viewport: DESKTOP, as: 'citra', go: (page) => page.goto('/newsroom/board') },
  { name: 'calendar', viewport: DESKTOP, as: 'citra', go: (page) => page.goto('/newsroom/calendar') },
  { name: 'workflow', viewport: DESKTOP, as: 'citra', go: openWorkflow },
  { name: 'compare', viewport: DESKTOP, as: 'citra', go: changedStory },
  { name: 'front', viewport: DESKTOP, as: 'citra', go: (page) => page.goto('/newsroom/fronts/home') },
  { name: 'theme', viewport: DESKTOP, as: 'dewi', go: themeWithPreview },
  { name: 'desk-phone', viewport: PHONE, as: 'ani', go: (page) => page.goto('/newsroom') },
  { name: 'editor', viewport: DESKTOP, as: 'budi', go: storyInReview },
  { name: 'editor-dark', viewport: DESKTOP, as: 'budi', dark: true, go: storyInReview },
]

async function signIn(page: Page, who: keyof typeof CAST): Promise<void> {
  await page.goto('/newsroom/sign-in')
  await page.locator('input[name=email]').fill(CAST[who].email)
  await page.locator('input[name=password]').fill(DEMO_PASSWORD)
  await page.locator('input[name=password]').press('Enter')
  await page.waitForURL('**/newsroom')
}

async function take(browser: Browser, baseURL: string, { name, viewport, dark, as, go }: Shot): Promise<void> {
  const colorScheme = dark ? 'dark' : 'light'
  const page = await browser.newPage({ baseURL, viewport, colorScheme, locale: 'id-ID', timezoneId: 'Asia/Jakarta' })
  if (as) await signIn(page, as)
  await go(page)
  // The newsroom's live stream never ends: there the network is never idle.
  if (as) await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  else await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
  await page.close()
  console.log(`docs/screenshots/${name}.png`)
}

const dataDir = await mkdtemp(join(tmpdir(), 'naskah-screenshots-'))
const port = await freePort()
const address = `http://localhost:${port}`
const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: '', SITE_URL: address }
const server = startNode(['scripts/start.ts'], { env })
try {
  await untilHealthy(server, address, 5 * 60_000)
  await mkdir(FOLDER, { recursive: true })
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: findChromium(), args })
  for (const shot of SHOTS) await take(browser, address, shot)
  await browser.close()
} finally {
  await endProcess(server, 20_000)
  await rm(dataDir, { recursive: true, force: true })
}
