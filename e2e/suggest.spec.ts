import { act, expect, expectAccessible, paste, stored, test } from './fixtures.ts'

/** Writing about a case that the archive knows: a suggestion with its reason, accepted, and seen by readers. */

const HEADLINE = `Pandu Koridor Arafura Mulai Berlatih di Saumlaki ${Date.now().toString(36)}`
const TARGET = 'Empat Negara Sepakati Koridor Arafura, Biaya Pandu Kapal Turun Tahun Depan'

const STORY = [
  'SAUMLAKI — Sebanyak 24 pandu laut memulai pelatihan untuk Koridor Arafura, pekan ini.',
  'Mereka akan memandu kapal niaga yang melintas di antara Selat Wetar dan Selat Torres.',
  'Ketua delegasi Indonesia, Ratna Wiryasaputra, mengatakan pelatihan berlangsung enam bulan.',
  'Peserta belajar membaca arus dan melapor kepada pusat penyelamatan bersama.',
  'Menurut panitia, angkatan kedua dimulai pada Maret.',
  'Biaya pelatihan ditanggung bersama oleh empat negara.',
].join('\n')

test('a suggestion says why, is put into a gap by its writer, and readers find it there', async ({ as, reader }) => {
  test.setTimeout(120_000)
  const ani = await as('ani')
  await ani.getByRole('link', { name: 'Naskah baru' }).first().click()
  await ani.getByRole('button', { name: 'Internasional' }).click()
  await ani.getByRole('tab', { name: /Baca juga/ }).click()
  const suggestions = ani.getByRole('region', { name: 'Saran' })
  await expect(suggestions.getByRole('status')).toHaveText('Saran muncul setelah judul dan beberapa kalimat ditulis.')

  await ani.getByRole('textbox', { name: 'Judul', exact: true }).fill(HEADLINE)
  await ani.getByRole('textbox', { name: 'Ringkasan' }).fill('Dua puluh empat pandu dari empat negara ikut.')
  const body = ani.getByRole('textbox', { name: 'Isi naskah' })
  await body.click()
  await paste(ani, STORY)

  const suggestion = suggestions.getByRole('listitem').filter({ hasText: TARGET })
  await expect(suggestion).toContainText('menyebut')
  await expect(suggestion).toContainText('Arafura')
  await expect(ani.locator('aside[data-read-also]')).toHaveCount(0)
  const insert = suggestion.getByRole('button', { name: `Sisipkan baca juga: ${TARGET}` })
  await insert.focus()
  await expect(ani.locator('.gap-mark-proposed')).toHaveCount(1)
  await expect(suggestion).toContainText('setelah alinea ke-3')
  await expectAccessible(ani)
  await ani.keyboard.press('Enter')
  await expect(suggestions.getByRole('status')).toHaveText('Baca juga disisipkan setelah alinea ke-3.')
  await expect(body.getByRole('link', { name: TARGET }).or(body.getByText(TARGET))).toBeVisible()
  await expect(suggestion).toHaveCount(0)
  await expect(ani.locator('.gap-mark')).toHaveCount(0)

  await body.getByText('angkatan kedua').click()
  await ani.keyboard.press('End')
  await ani.keyboard.press('Enter')
  await ani.keyboard.type('/baca')
  await ani.keyboard.press('Enter')
  const first = ani.getByRole('dialog').getByRole('option').first()
  await expect(first).toContainText(/menyebut|tag sama|kata kunci/)
  await ani.keyboard.press('Enter')
  await expect(ani.locator('.read-also')).toHaveCount(2)
  await stored(ani)
  await act(ani, 'Kirim ke redaktur').click()
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()

  const budi = await as('budi')
  await budi.goto(new URL(ani.url()).pathname)
  await expect(budi.getByText('angkatan kedua', { exact: false })).toBeVisible()
  await stored(budi)
  await act(budi, 'Setujui').click()
  await expect(budi.getByText('Naskah disetujui.')).toBeVisible()
  await act(budi, 'Tayangkan').click()
  await expect(budi.getByText('Naskah tayang.')).toBeVisible()

  await reader.goto('/internasional')
  await reader.getByRole('link', { name: HEADLINE }).first().click()
  const aside = reader.locator('aside[data-read-also]').getByRole('link', { name: TARGET })
  await expect(aside).toBeVisible()
  // Taken in the margin or in the menu, a suggestion is known by its reason, and is no choice of the writer's own.
  await expect(reader.locator('aside[data-read-also]')).toHaveCount(2)
  for (const link of await reader.locator('aside[data-read-also]').all())
    await expect(link).toHaveAttribute('data-link', /^inline \d+ \d+ (tag|name|words|section)$/)
  const related = reader.getByRole('region', { name: /^(Berita terkait|Terbaru di )/ })
  await expect(related.getByRole('link').first()).toBeVisible()
  await expect(related.getByRole('link', { name: TARGET })).toHaveCount(0)
})
