import type { APIRequestContext, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'

/** What readers see and click is counted without knowing them, and shown to those who put the links there. */

/** A story of the demo with a baca juga in its text: its path. */
async function storyWithLink(request: APIRequestContext): Promise<string> {
  const home = await (await request.get('/')).text()
  for (const [, path = ''] of home.matchAll(/href="(\/[a-z-]+\/[a-z0-9-]+-\d+)"/g))
    if ((await (await request.get(path)).text()).includes('data-link="inline ')) return path
  throw new Error('no story on the front page has a baca juga')
}

/** How often links on a story were followed, as the report says. */
async function clicksOn(page: Page, headline: string): Promise<number> {
  await page.goto('/newsroom/links/worth')
  const row = page.getByRole('row').filter({ hasText: headline })
  return Number((await row.getByRole('cell').nth(2).textContent())?.replace(/\D/g, ''))
}

/** What the browser complains about while the page is open. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return complaints
}

test('a reader’s look and click reach the editor’s margin, the report and Terpopuler', async ({
  as,
  browser,
  reader,
  request,
}) => {
  test.setTimeout(120_000)
  const path = await storyWithLink(request)
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.goto(path)
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const dewi = await as('dewi')
  const clicksBefore = await clicksOn(dewi, headline)
  const aside = page.locator('aside[data-read-also]').first()
  const target = (await aside.getByRole('link').textContent()) ?? ''
  await page.getByRole('button', { name: 'Bagikan' }).click()
  await expect(page.getByRole('button', { name: 'Tautan disalin' })).toBeVisible()
  await aside.scrollIntoViewIfNeeded()
  await expect(aside).toBeInViewport({ ratio: 1 })
  await aside.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(target)

  const published = await page.locator('.byline time').first().getAttribute('datetime')
  await page.clock.setFixedTime(new Date(Date.parse(published ?? '') + 12 * 60_000))
  await page.reload()
  await expect(page.locator('.byline time').first()).toHaveText(/ pukul /)
  await page.goto('/')
  const newest = (await page.getByRole('main').locator('time').first().getAttribute('datetime')) ?? ''
  await page.clock.setFixedTime(new Date(Date.parse(newest) + 12 * 60_000))
  await page.reload()
  await expect(page.locator(`main time[datetime="${newest}"]`).first()).toHaveText('12 menit lalu')
  expect(complaints).toEqual([])
  expect(await context.cookies()).toEqual([])
  await context.close()

  await expect.poll(() => clicksOn(dewi, headline)).toBe(clicksBefore + 1)
  const story = dewi.getByRole('row').filter({ hasText: headline })
  await expect(dewi.getByRole('table', { name: 'Menurut letak' })).toContainText('Di dalam teks, ke-1')
  await expect(dewi.getByRole('table', { name: 'Menurut asal tautan' })).toContainText('Dipilih redaksi')
  await expectAccessible(dewi)
  await dewi.getByLabel('Rentang').selectOption('90 hari terakhir')
  await dewi.getByRole('button', { name: 'Tampilkan' }).click()
  await expect(dewi).toHaveURL(/days=90/)
  await story.getByRole('link').click()
  await dewi.getByRole('tab', { name: /Baca juga/ }).click()
  const margin = dewi.getByRole('region', { name: 'Klik pembaca' })
  await expect(margin.getByRole('row').filter({ hasText: target }).first()).toContainText('Di dalam teks, ke-')

  await reader.goto('/terpopuler/jam')
  await expect(reader.getByRole('main').getByRole('link', { name: headline })).toBeVisible()
})

test('without script a story is whole, and nothing is there that would need it', async ({ reader, request }) => {
  const path = await storyWithLink(request)
  await reader.goto(path)
  await expect(reader.getByText('Bagikan')).toBeHidden()
  await expect(reader.locator('.byline time').first()).toHaveText(/pukul \d\d\.\d\d WIB$/)
  const link = reader.locator('aside[data-read-also]').first().getByRole('link')
  const target = (await link.textContent()) ?? ''
  await link.click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(target)
})
