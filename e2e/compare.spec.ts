import { act, expect, expectAccessible, press, stored, test, writeStory } from './fixtures.ts'

const STAMP = Date.now().toString(36)

test('an approval is seen before the first keystroke, void after it, compared and given again', async ({ as }) => {
  test.setTimeout(180_000)
  const headline = `Pelatih Menunda Pengumuman Skuad ${STAMP}`
  const ani = await as('ani')
  const path = await writeStory(ani, 'Olahraga', headline)
  await act(ani, 'Kirim ke redaktur').click()
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()

  const indra = await as('indra')
  await press(indra, path, 'Setujui', 'Naskah disetujui.')
  await expect(indra.getByText(/^Disetujui Indra/)).toBeVisible()
  await expect(indra.getByText(/Begitu ada yang diketik.*persetujuannya batal/)).toBeVisible()

  await indra.getByRole('textbox', { name: 'Isi naskah' }).getByText('Alinea kedua').click()
  await indra.keyboard.press('End')
  await indra.keyboard.type(' Kalimat susulan.')
  await stored(indra)
  await expect(indra.getByRole('link', { name: 'Apa yang berubah sejak disetujui' })).toBeVisible()
  // Refused, and so not to be clicked for Playwright: pressed by keyboard it says why.
  await act(indra, 'Tayangkan').press('Enter')
  await indra.getByRole('link', { name: 'Lihat perubahannya' }).click()

  await expect(indra.getByRole('heading', { level: 1 })).toContainText(headline)
  await expect(indra.getByText('1 perubahan: 1 di teks.')).toBeVisible()
  const inserted = indra.getByRole('insertion').filter({ visible: true })
  await expect(inserted).toHaveText('Kalimat susulan.')
  await expectAccessible(indra)
  await indra.keyboard.press('Alt+ArrowDown')
  await expect(indra.getByText('Perubahan 1 dari 1')).toBeVisible()
  await expect(indra.locator(':focus')).toContainText('Kalimat susulan.')
  await indra.getByRole('link', { name: 'Menyatu' }).click()
  await expect(indra).toHaveURL(/view=inline/)
  await expect(inserted).toHaveCount(1)

  // A side that is not there (any more) is refused in words.
  const stale = indra.url().replace('from=approved', 'from=live')
  await indra.getByRole('link', { name: 'Kembali ke naskah' }).click()
  await stored(indra)
  await indra.getByRole('button', { name: 'Setujui lagi' }).click()
  await expect(indra.getByText('Naskah disetujui.')).toBeVisible()
  await expect(indra.getByText(/Begitu ada yang diketik.*persetujuannya batal/)).toBeVisible()
  await indra.goto(stale)
  await expect(indra.getByText(/Versi yang ditautkan tidak ada lagi/)).toBeVisible()

  // Any two versions, from the margin.
  await press(indra, path, 'Tayangkan', 'Naskah tayang.')
  await indra.getByRole('tab', { name: 'Versi' }).click()
  const body = indra.getByRole('textbox', { name: 'Isi naskah' })
  await expect(body).toContainText('Kalimat susulan.')
  await indra.getByRole('button', { name: 'Pakai teks ini (1)' }).click()
  await expect(indra.getByText('Teks versi 1 dipakai lagi.', { exact: false })).toBeVisible()
  await expect(body).not.toContainText('Kalimat susulan.')
  await expect(body).toContainText('Alinea kedua menyusul dari redaksi.')
  await stored(indra)
  await indra.getByRole('button', { name: 'Urungkan' }).last().click()
  await expect(body).toContainText('Kalimat susulan.')
  await stored(indra)
  await indra.getByLabel('Dari', { exact: true }).selectOption({ label: 'Versi 1' })
  await indra.getByLabel('Ke', { exact: true }).selectOption({ label: 'Versi 2 · tayang' })
  await indra.getByRole('button', { name: 'Bandingkan', exact: true }).click()
  await expect(inserted).toHaveText('Kalimat susulan.')
  await indra.setViewportSize({ width: 390, height: 844 })
  await expect(inserted).toHaveText('Kalimat susulan.')
  await expectAccessible(indra)

  // Hidden from whom the story is hidden from.
  const hadi = await as('hadi')
  await hadi.goto(indra.url())
  await expect(hadi.getByRole('heading', { name: 'Tidak ditemukan' })).toBeVisible()
})
