import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const body = (page: Page) => page.getByRole('textbox', { name: 'Isi naskah' })
/** Coming back to the network takes the browser's socket a while. */
const stored = (page: Page) =>
  expect(page.getByText('Tersimpan di server', { exact: true })).toBeVisible({ timeout: 40_000 })

async function newStory(page: Page, headline: string): Promise<string> {
  await page.goto('/newsroom/new')
  await page.getByRole('button', { name: 'Internasional' }).click()
  await page.getByRole('textbox', { name: 'Judul', exact: true }).fill(headline)
  await stored(page)
  return page.url()
}

test('two people write in one document and see each other', async ({ as }) => {
  const [ani, budi] = [await as('ani'), await as('budi')]
  const url = await newStory(ani, 'Dua orang satu naskah')
  await budi.goto(url)
  await body(ani).click()
  await ani.keyboard.type('Kalimat Ani. ')
  await expect(body(budi)).toContainText('Kalimat Ani.')
  await body(budi).click()
  await budi.keyboard.press('ControlOrMeta+End')
  await budi.keyboard.type('Kalimat Budi.')
  await expect(body(ani)).toContainText('Kalimat Budi.')
  await expect(ani.getByText(/Sedang di naskah ini: .*Budi/)).toBeAttached()
})

test('what is typed without a network is kept on the device, said so, and arrives later', async ({ as }) => {
  test.setTimeout(120_000)
  const ani = await as('ani')
  await newStory(ani, 'Tanpa jaringan')
  await ani.context().setOffline(true)
  await body(ani).click()
  await ani.keyboard.type('Ditulis di kapal.')
  await expect(ani.getByText('Tersimpan di perangkat ini, menunggu jaringan')).toBeVisible({ timeout: 40_000 })
  await ani.context().setOffline(false)
  await stored(ani)
  await ani.reload()
  await expect(body(ani)).toContainText('Ditulis di kapal.')
})

test('the slash menu and the keyboard make headings, lists and baca juga', async ({ as }) => {
  const ani = await as('ani')
  await newStory(ani, 'Tanpa tetikus')
  await body(ani).click()
  await ani.keyboard.type('/subj')
  await expect(ani.getByRole('option', { name: /Subjudul/ }).first()).toBeVisible()
  await ani.keyboard.press('Enter')
  await ani.keyboard.type('Latar')
  await expect(body(ani).getByRole('heading', { level: 2, name: 'Latar' })).toBeVisible()
  await ani.keyboard.press('Enter')
  await ani.keyboard.type('/baca')
  await ani.keyboard.press('Enter')
  await ani.getByRole('dialog').getByRole('combobox').fill('arafura jalur lima')
  await expect(ani.getByRole('dialog').getByRole('option').first()).toContainText('Lima Hal tentang Koridor Arafura')
  await ani.keyboard.press('Enter')
  await expect(body(ani).getByText('Lima Hal tentang Koridor Arafura', { exact: false })).toBeVisible()
  await stored(ani)
})

test('a story that changes hands while it is open turns read-only at once', async ({ as }) => {
  const [ani, budi] = [await as('ani'), await as('budi')]
  const url = await newStory(ani, 'Berpindah tangan')
  await body(ani).click()
  await ani.keyboard.type('Isi.')
  await stored(ani)
  await budi.goto(url)
  await expect(body(budi)).toContainText('Isi.')
  await budi.getByRole('toolbar', { name: 'Tindakan' }).getByRole('button', { name: 'Kirim ke redaktur' }).click()
  await expect(ani.getByText('Hanya baca').first()).toBeVisible()
  await expect(body(ani)).toHaveCount(0)
  await expect(ani.getByText('Isi.', { exact: true })).toBeVisible()
})
