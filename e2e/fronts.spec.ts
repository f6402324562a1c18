import { CAST } from '../lib/newsroom/cast.ts'
import { act, expect, expectAccessible, press, stored, test, writeStory } from './fixtures.ts'

const STAMP = Date.now().toString(36)
const HEADLINE = `Perahu Naga Kutai Juara Nomor Beregu ${STAMP}`
/** Live stories of the demo: the section's editor put the first at its head. */
const HELD = 'Guru dari Wamena Juarai Maraton Bengawan dengan Rekor Lomba Baru'
const OTHER = 'Start Maraton Bengawan Dimajukan ke Pukul 04.15 demi Menghindari Panas'

test('an editor arranges a front by keyboard and by drag, the second to save sees both, and what is retracted is gone', async ({
  as,
  reader,
}) => {
  test.setTimeout(240_000)
  const joko = await as('joko')
  const path = await writeStory(joko, 'Olahraga', HEADLINE)
  await act(joko, 'Kirim ke redaktur').click()
  await expect(joko.getByText('Naskah terkirim ke redaktur.')).toBeVisible()
  const indra = await as('indra')
  await press(indra, path, 'Setujui & tayangkan', 'Naskah disetujui dan tayang.')

  const dewi = await as('dewi')
  await dewi.goto('/newsroom/fronts/section/olahraga')
  await expect(dewi.getByText('Sama dengan yang tayang.')).toBeVisible()
  await dewi.getByRole('button', { name: `Lepas ${HELD}` }).click()
  await dewi.getByLabel('Jumlah tempat di Pilihan redaksi').selectOption('2')

  await indra.goto('/newsroom/fronts')
  await expectAccessible(indra)
  await indra.getByRole('link', { name: 'Lihat: Beranda' }).click()
  await expect(indra.getByText('Hanya untuk redaktur pelaksana dan pemimpin redaksi.')).toBeVisible()
  await expect(indra.getByRole('button', { name: 'Simpan konsep' })).toHaveCount(0)
  await indra.getByRole('link', { name: 'Semua halaman muka' }).click()
  await indra.getByRole('link', { name: 'Susun: Olahraga' }).click()
  const main = indra.getByRole('region', { name: 'Utama' })
  const places = main.getByRole('listitem')
  await expect(places.nth(0)).toContainText(HELD)

  const told = indra.getByRole('status')
  const grip = main.getByRole('button', { name: `Pindahkan ${HEADLINE}` })
  await grip.focus()
  await indra.keyboard.press('Space')
  await expect(told.getByText(`${HEADLINE} diangkat dari Utama, tempat 2.`)).toBeAttached()
  await indra.keyboard.press('ArrowUp')
  await expect(told.getByText('Utama, tempat 1.', { exact: true })).toBeAttached()
  await indra.keyboard.press('Enter')
  await expect(told.getByText(`${HEADLINE} dipasang di Utama, tempat 1.`)).toBeAttached()
  await expect(grip).toBeFocused()
  await expect(places.nth(1)).toContainText(HELD)

  await indra.getByRole('searchbox', { name: 'Cari berita' }).fill('start maraton bengawan')
  await indra.getByRole('list', { name: 'Ditemukan' }).getByText(OTHER).dragTo(places.nth(2))
  await expect(places.nth(2)).toContainText(OTHER)
  await expect(main.getByText('3 dipasang redaksi, 0 otomatis')).toBeVisible()
  await expectAccessible(indra)

  // What was not saved is there again after another page.
  await indra.getByRole('link', { name: 'Semua halaman muka' }).click()
  await indra.getByRole('link', { name: 'Susun: Olahraga' }).click()
  await expect(indra.getByText('Susunan yang belum disimpan di peramban ini dipulihkan.')).toBeVisible()
  await expect(places.nth(2)).toContainText(OTHER)

  await indra.getByRole('tab', { name: 'Pratinjau' }).click()
  const preview = indra.frameLocator('iframe[title="Pratinjau halaman"]')
  await expect(preview.getByRole('heading', { level: 2 }).first()).toHaveText(HEADLINE)
  await indra.getByRole('tab', { name: 'Bandingkan' }).click()
  await expect(indra.getByRole('tabpanel').getByRole('region', { name: 'Bagian Utama' })).toContainText(
    `${HEADLINE}baru`,
  )
  await expectAccessible(indra)
  await indra.getByRole('button', { name: 'Tayangkan', exact: true }).click()
  await expect(indra.getByText('Edisi 2 tayang.')).toBeVisible()
  const first = reader.getByRole('main').getByRole('heading', { level: 2 }).first()
  await reader.goto('/olahraga')
  await expect(first).toHaveText(HEADLINE)

  // Dewi has had the page open since before, and has arranged it too: nothing moved under her hands.
  await expect(dewi.getByRole('button', { name: 'Daftar berubah · Perbarui' })).toBeVisible()
  await dewi.getByRole('button', { name: 'Simpan konsep' }).click()
  await expect(dewi.getByText(`${CAST.indra.name} menyimpan susunan lain lebih dahulu`)).toBeVisible()
  const both = dewi.getByRole('region', { name: `${CAST.indra.name} menyimpan susunan lain lebih dahulu` })
  await expect(both.getByRole('region', { name: 'Bagian Utama' })).toContainText(`${HEADLINE}hanya di sini`)
  await expectAccessible(dewi)
  await both
    .getByRole('group', { name: 'Bagian Utama' })
    .getByRole('radio', { name: /^Punya Indra/ })
    .check()
  await both.getByRole('button', { name: 'Gabungkan pilihan ini' }).click()
  await dewi.getByRole('button', { name: 'Simpan konsep' }).click()
  await expect(dewi.getByText('Konsep tersimpan. Pembaca belum melihatnya.')).toBeVisible()
  await expect(dewi.getByRole('region', { name: 'Utama' }).getByRole('listitem').nth(0)).toContainText(HEADLINE)
  await expect(dewi.getByRole('region', { name: 'Pilihan redaksi' }).getByRole('listitem')).toHaveCount(2)

  await dewi.goto(path)
  await stored(dewi)
  await act(dewi, 'Cabut').click()
  const dialog = dewi.getByRole('dialog')
  await dialog.getByLabel('Dasar pencabutan').selectOption({ label: 'Koreksi redaksi' })
  await dialog.getByLabel('Penjelasan untuk pembaca').fill('Berita ini memuat kekeliruan mendasar dan dicabut.')
  await dialog.getByRole('button', { name: 'Cabut' }).click()
  await expect(dewi.getByText('Berita dicabut dan tidak lagi terlihat pembaca.')).toBeVisible()
  await reader.reload()
  await expect(reader.getByText(HEADLINE)).toHaveCount(0)
  await expect(reader.getByRole('link', { name: OTHER }).first()).toBeVisible()

  await indra.reload()
  await indra.getByRole('tab', { name: 'Riwayat' }).click()
  await indra.getByRole('button', { name: 'Kembalikan edisi 1' }).click()
  await indra.getByRole('dialog').getByRole('button', { name: 'Kembalikan', exact: true }).click()
  await expect(indra.getByText('Edisi 3 tayang.')).toBeVisible()
  await reader.reload()
  await expect(first).toHaveText(HELD)
})
