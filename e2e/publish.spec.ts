import type { Page } from '@playwright/test'
import { CAST, DEMO_PASSWORD } from '../lib/newsroom/cast.ts'
import { act, enter, expect, expectAccessible, paste, stored, test } from './fixtures.ts'

/** The longest journey of the product: everything else serves it. */

const STAMP = Date.now().toString(36)
const HEADLINE = `Nelayan Tanjung Selor Menunggu Es Balok ${STAMP}`
const TARGET = 'Empat Negara Sepakati Koridor Arafura, Biaya Pandu Kapal Turun Tahun Depan'

/** As newsrooms pass stories around: one paragraph a line, baca juga among them, a short line as subheading. */
const STORY = [
  'TANJUNG SELOR — Puluhan nelayan menunggu kiriman es balok yang terlambat tiga hari.',
  'Baca juga: Perundingan Koridor Arafura',
  'Mereka menyimpan tangkapan di palka yang tinggal berisi air dingin.',
  '• Lima Kapal Riset Berlabuh di Pelabuhan yang Baru Dikeruk',
  'Menunggu Kapal',
  '“Kalau besok belum datang, kami jual murah,” kata Rahmat, nelayan.',
].join('\n')

const articleUrl = (page: Page) => new URL(page.url()).pathname

test('a story goes from a pasted draft through return and approval to its readers', async ({ as, reader }) => {
  test.setTimeout(120_000)
  const ani = await as('ani')
  await ani.getByRole('link', { name: 'Naskah baru' }).first().click()
  await ani.getByRole('button', { name: 'Internasional' }).click()
  await ani.getByRole('textbox', { name: 'Judul', exact: true }).fill(HEADLINE)
  await ani.getByRole('textbox', { name: 'Ringkasan' }).fill('Kiriman terlambat tiga hari dan harga ikan mulai turun.')
  await ani.getByRole('textbox', { name: 'Isi naskah' }).click()
  await paste(ani, STORY)
  await expect(
    ani.getByRole('textbox', { name: 'Isi naskah' }).getByRole('heading', { name: 'Menunggu Kapal' }),
  ).toBeVisible()
  await expect(ani.getByRole('textbox', { name: 'Isi naskah' }).getByText('Belum dipasangkan')).toHaveCount(2)

  await ani
    .getByRole('button', { name: /Cocokkan/ })
    .first()
    .click()
  const picker = ani.getByRole('dialog')
  await picker.getByRole('combobox').fill('arafura negara sepakati')
  await picker.getByRole('option', { name: TARGET }).click()
  await expect(ani.getByRole('textbox', { name: 'Isi naskah' }).getByText('Belum dipasangkan')).toHaveCount(1)
  await stored(ani)
  await act(ani, 'Kirim ke redaktur').click()
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()
  const path = articleUrl(ani)

  const budi = await as('budi')
  await budi.getByRole('link', { name: HEADLINE }).first().click()
  await expect(budi).toHaveURL(new RegExp(path))
  await act(budi, 'Kembalikan').click()
  await budi.getByRole('dialog').getByLabel('Catatan untuk penulis').fill('Sebutkan dari mana es balok dikirim.')
  await budi.getByRole('dialog').getByRole('button', { name: 'Kembalikan' }).click()
  await expect(budi.getByText('Naskah dikembalikan kepada penulisnya.')).toBeVisible()

  await ani.goto('/newsroom')
  await expect(ani.getByText('Sebutkan dari mana es balok dikirim.').first()).toBeVisible()
  await ani.getByRole('link', { name: HEADLINE }).first().click()
  await ani.getByRole('textbox', { name: 'Isi naskah' }).getByText('Mereka menyimpan tangkapan').click()
  await ani.keyboard.press('End')
  await ani.keyboard.type(' Es balok dikirim dari Tarakan.')
  await stored(ani)
  await act(ani, 'Kirim ke redaktur').click()
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()

  await budi.goto(path)
  await expect(budi.getByText('Es balok dikirim dari Tarakan.')).toBeVisible()
  await stored(budi)
  await act(budi, 'Setujui').click()
  await expect(budi.getByText('Naskah disetujui.')).toBeVisible()
  await act(budi, 'Tayangkan').click()
  await expect(budi.getByText('Naskah tayang.')).toBeVisible()

  await reader.goto('/')
  await expect(reader.getByRole('link', { name: HEADLINE }).first()).toBeVisible()
  await reader.goto('/internasional')
  await reader.getByRole('link', { name: HEADLINE }).first().click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE)
  await expect(reader.getByText('Es balok dikirim dari Tarakan.')).toBeVisible()
  await expect(reader.getByText('Lima Kapal Riset')).toHaveCount(0)
  await expectAccessibleReader(reader)
  await reader.locator('aside[data-read-also]').getByRole('link', { name: TARGET }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(TARGET)
})

/** axe needs script; without it the structure is checked by what a text browser would find. */
async function expectAccessibleReader(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
}

test('the editor of another section sees the story, tries the refused verbs and reads why', async ({ as }) => {
  const indra = await as('indra')
  await indra.goto('/newsroom?stage=review')
  await indra.getByRole('link', { name: 'Perundingan Tarif Kopi di Antwerpen Diperpanjang Dua Hari' }).first().click()
  const approve = act(indra, 'Setujui')
  await expect(approve).toHaveAttribute('aria-disabled', 'true')
  await expect(approve).toHaveAccessibleDescription('Hanya untuk redaktur kanal ini.')
  await approve.focus()
  await expect(indra.getByText('Hanya untuk redaktur kanal ini.').first()).toBeVisible()
  await expect(act(indra, 'Kembalikan')).toHaveAttribute('aria-disabled', 'true')
  await expect(indra.getByText('Hanya baca').first()).toBeVisible()
  await expectAccessible(indra)
})

test('text typed after an approval voids it, and both editors are told', async ({ as }) => {
  const citra = await as('citra')
  await citra.goto('/newsroom?stage=approved')
  await citra
    .getByRole('link', { name: /Jelang Final/ })
    .first()
    .click()
  await expect(citra.getByText('Persetujuan ini untuk isi persis seperti sekarang.', { exact: false })).toBeVisible()
  await expect(act(citra, 'Tayangkan')).not.toHaveAttribute('aria-disabled', 'true')
  await citra.getByRole('textbox', { name: 'Ringkasan' }).click()
  await citra.keyboard.press('End')
  await citra.keyboard.type(' Malam ini.')
  await stored(citra)
  await act(citra, 'Tayangkan').click()
  await expect(citra.getByText('Naskah berubah sejak disetujui', { exact: false }).first()).toBeVisible()
})

test('somebody who is not signed in finds no draft at its address', async ({ page, as }) => {
  const ani = await as('ani')
  await ani
    .getByRole('main')
    .getByRole('link', { name: /Kereta Malam Trieste/ })
    .first()
    .click()
  await expect(ani).toHaveURL(/article\//)
  await page.goto(articleUrl(ani))
  await expect(page).toHaveURL(/sign-in/)
  await enter(page, CAST.gita.email, DEMO_PASSWORD)
  await expect(page).toHaveURL(/\/newsroom\/article\//)
  await expect(page.getByRole('heading', { name: 'Tidak ditemukan' })).toBeVisible()
})
