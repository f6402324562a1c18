import type { Page } from '@playwright/test'
import { act, expect, expectAccessible, stored, test, writeStory } from './fixtures.ts'

const STAMP = Date.now().toString(36)
const FIRST = 'Peti Buku Berlayar Tiap Dua Pekan ke Sebelas Pulau'
const LAST = 'Terumbu Wakatobi Pulih Lebih Cepat di Perairan yang Dijaga Nelayan'

/** Finds a story by words of its headline and adds it to the topic that the page shows. */
async function add(page: Page, words: string, headline: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Tambah naskah' })
  await field.fill(words)
  await page.getByRole('option', { name: headline }).click()
  await expect(page.getByText(`${headline} ditambahkan.`).first()).toBeVisible()
}

test('an editor makes a series and orders it by keyboard, its readers walk through what is live of it', async ({
  as,
  reader,
}) => {
  test.setTimeout(240_000)
  const name = `Laut yang Bercerita ${STAMP}`
  const slug = `laut-yang-bercerita-${STAMP}`
  const middle = `Perahu Pustaka Singgah di Teluk ${STAMP}`
  const ani = await as('ani')
  const path = await writeStory(ani, 'Internasional', middle)
  await act(ani, 'Kirim ke redaktur').click()
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()
  await ani.goto('/newsroom/topics')
  await expect(ani.getByText('Hanya untuk redaktur, redaktur pelaksana, dan pemimpin redaksi.')).toBeVisible()

  const budi = await as('budi')
  await budi.goto('/newsroom/topics')
  await expect(budi.getByRole('link', { name: 'Buku Menempuh Jarak' })).toBeVisible()
  await expectAccessible(budi)
  const dialog = budi.getByRole('dialog')
  await expect(async () => {
    await budi.getByRole('button', { name: 'Buat baru' }).click()
    await expect(dialog.getByLabel('Nama')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await dialog.getByLabel('Jenis').selectOption({ label: 'Seri' })
  await dialog.getByLabel('Nama').fill(name)
  await expect(dialog.getByLabel('Alamat')).toHaveValue(slug)
  await expectAccessible(budi)
  await dialog.getByRole('button', { name: 'Simpan' }).press('Enter')
  await expect(budi).toHaveURL(/\/newsroom\/topics\/[0-9a-f-]{36}$/)
  await expect(budi.getByText('belum tampil bagi pembaca')).toBeVisible()
  const address = budi.url()
  await add(budi, 'terumbu wakatobi', LAST)
  await add(budi, 'peti buku', FIRST)

  await budi.goto(path)
  await budi.getByRole('combobox', { name: 'Tambahkan ke topik atau seri' }).fill(`bercerita ${STAMP}`)
  await budi.getByRole('option', { name }).click()
  await expect(budi.getByText(`Naskah ini masuk ke ${name}.`)).toBeVisible()
  await expectAccessible(budi)

  await budi.goto(address)
  await expect(budi.getByRole('listitem').filter({ hasText: middle })).toContainText('belum tayang')
  const told = budi.getByRole('status')
  const handle = (title: string) => budi.getByRole('button', { name: `Pindahkan ${title}` })
  await expect(async () => {
    await handle(LAST).focus()
    await budi.keyboard.press('Space')
    await expect(told.getByText(`${LAST} diangkat dari bagian 1.`)).toBeAttached({ timeout: 1000 })
  }).toPass()
  await budi.keyboard.press('ArrowDown')
  await budi.keyboard.press('ArrowDown')
  await expect(told.getByText(`${LAST}: bagian 3 dari 3.`)).toBeAttached()
  await budi.keyboard.press('Enter')
  await expect(told.getByText(`${LAST} kini bagian 3.`)).toBeAttached()
  await expect(handle(LAST)).toBeFocused()
  await budi.getByRole('button', { name: `Naikkan ${middle}` }).click()
  await expect(told.getByText(`${middle} kini bagian 1.`)).toBeAttached()
  await budi.getByRole('button', { name: `Turunkan ${middle}` }).click()
  await expect(told.getByText(`${middle} kini bagian 2.`)).toBeAttached()
  await expectAccessible(budi)

  const parts = reader.getByRole('main').getByRole('list').getByRole('heading', { level: 2 })
  await reader.goto(`/topik/${slug}`)
  await expect(parts).toHaveText([FIRST, LAST])
  await budi.goto(path)
  await stored(budi)
  await act(budi, 'Setujui').click()
  await expect(budi.getByText('Naskah disetujui.')).toBeVisible()
  await act(budi, 'Tayangkan').click()
  await expect(budi.getByText('Naskah tayang.')).toBeVisible()
  await expect(async () => {
    await reader.reload()
    await expect(parts).toHaveText([FIRST, middle, LAST], { timeout: 500 })
  }).toPass()

  const walk = reader.getByRole('navigation', { name: `Seri ${name}` })
  await parts.first().getByRole('link').click()
  await expect(reader.getByText(`Seri: ${name} — bagian 1 dari 3`)).toBeVisible()
  await walk.getByRole('link', { name: middle }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(middle)
  await expect(walk.getByRole('link', { name: FIRST })).toBeVisible()
  await expect(walk.getByRole('link', { name: LAST })).toBeVisible()
  await expectAccessible(budi)

  const dewi = await as('dewi')
  await dewi.goto(path)
  await stored(dewi)
  await act(dewi, 'Cabut').click()
  const retract = dewi.getByRole('dialog')
  await retract.getByLabel('Dasar pencabutan').selectOption({ label: 'Koreksi redaksi' })
  await retract.getByLabel('Penjelasan untuk pembaca').fill('Berita ini memuat kekeliruan mendasar dan dicabut.')
  await retract.getByRole('button', { name: 'Cabut' }).click()
  await expect(dewi.getByText('Berita dicabut dan tidak lagi terlihat pembaca.')).toBeVisible()
  await expect(async () => {
    await reader.goto(`/topik/${slug}`)
    await expect(parts).toHaveText([FIRST, LAST], { timeout: 500 })
  }).toPass()
  await parts.first().getByRole('link').click()
  await expect(reader.getByText(`Seri: ${name} — bagian 1 dari 2`)).toBeVisible()
  await expect(walk.getByRole('link', { name: LAST })).toBeVisible()
  await expect(walk.getByRole('link', { name: middle })).toHaveCount(0)
})

test('readers find topik and series from every page, and the pages are accessible', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Topik' }).click()
  await expect(page).toHaveURL(/\/topik$/)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Rob di Pesisir Lor' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rob di Pesisir Lor')
  await expectAccessible(page)
  await page.goto('/topik/buku-menempuh-jarak')
  await expectAccessible(page)
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').nth(1).click()
  await expect(page.getByText('Seri: Buku Menempuh Jarak — bagian 2 dari 3')).toBeVisible()
  await expectAccessible(page)
})
