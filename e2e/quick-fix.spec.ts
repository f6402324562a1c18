import { act, expect, expectAccessible, paste, press, stored, test, writeStory } from './fixtures.ts'

const STAMP = Date.now().toString(36)

test('a typing error is mended before readers while an update is pending, which gets the fix or shows the conflict', async ({
  as,
  reader,
}) => {
  test.setTimeout(180_000)
  const headline = `Stadion Baru Diresmikan Malam Ini ${STAMP}`
  const ani = await as('ani')
  const path = await writeStory(ani, 'Olahraga', headline)
  // A node with attributes in the text that is mended.
  await ani.keyboard.press('Control+End')
  await ani.keyboard.press('Enter')
  await paste(ani, 'Baca juga: Stadion Lama Dibongkar')
  await expect(ani.getByRole('group', { name: 'Baca juga: Stadion Lama Dibongkar' })).toBeVisible()
  await stored(ani)
  await act(ani, 'Kirim ke redaktur').click()
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()
  const indra = await as('indra')
  await press(indra, path, 'Setujui & tayangkan', 'Naskah disetujui dan tayang.')

  // Ani's update: more in the second paragraph, handed in.
  await ani.goto(path)
  await ani.getByRole('textbox', { name: 'Isi naskah' }).getByText('Alinea kedua').click()
  await ani.keyboard.press('End')
  await ani.keyboard.press('Backspace')
  await ani.keyboard.type(' pusat.')
  await stored(ani)
  await act(ani, 'Kirim ke redaktur').click()
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()

  const mend = async (paragraph: string, text: string, words: RegExp) => {
    await indra.goto(path)
    await indra.getByRole('link', { name: 'Perbaikan cepat' }).click()
    await indra.getByRole('textbox', { name: 'Isi berita' }).getByText(paragraph).click()
    await indra.keyboard.press('End')
    await indra.keyboard.press('Enter')
    await indra.keyboard.press('Backspace')
    await indra.keyboard.type(text)
    await expect(indra.getByText(words)).toBeVisible()
  }
  await mend('Alinea pertama', ', kata saksi.', /^2 dari 20 kata berubah$/)
  await expectAccessible(indra)
  await indra.getByRole('button', { name: 'Tayangkan perbaikan' }).click()
  await expect(indra.getByText('Perbaikan tayang. Naskah yang sedang dikerjakan ikut diperbaiki.')).toBeVisible()

  await reader.goto('/olahraga')
  await reader.getByRole('link', { name: headline }).first().click()
  await expect(reader.getByText('Alinea pertama ditulis di lapangan, kata saksi.')).toBeVisible()
  await expect(reader.getByText('Alinea kedua menyusul dari redaksi.')).toBeVisible()
  // Both who have the pending text open see the fix in it, beside what Ani wrote.
  for (const page of [ani, indra]) {
    await expect(page.getByText('Alinea pertama ditulis di lapangan, kata saksi.')).toBeVisible()
    await expect(page.getByText('Alinea kedua menyusul dari redaksi pusat.')).toBeVisible()
  }

  await mend('Alinea kedua', ' daerah.', /^1 dari 20 kata berubah$/)
  await indra.getByRole('button', { name: 'Tayangkan perbaikan' }).click()
  await expect(indra.getByText('Perbaikan cepat belum masuk ke naskah ini: isi')).toBeVisible()
  await expect(indra.getByRole('insertion')).toHaveText('daerah')
  await expectAccessible(indra)
  await reader.reload()
  await expect(reader.getByText('Alinea kedua menyusul dari redaksi daerah.')).toBeVisible()
  await indra.getByRole('button', { name: 'Pakai perbaikan' }).click()
  await expect(indra.getByText('Perbaikan dipakai di naskah ini.')).toBeVisible()
  await expect(indra.getByText('Perbaikan cepat belum masuk ke naskah ini: isi')).toHaveCount(0)
  await expect(indra.getByText('Alinea kedua menyusul dari redaksi daerah.')).toBeVisible()

  // Too much for a quick fix, and not for everybody.
  await mend('Alinea kedua', ` ${'banyak kata '.repeat(12)}`, /kata berubah, lebih dari 20/)
  await indra.getByRole('button', { name: 'Tayangkan perbaikan' }).click()
  await expect(indra.getByText(/Perbaikan cepat hanya untuk salah ketik/)).toBeVisible()
  await ani.goto(`${path}/quick-fix`)
  await expect(ani.getByText('Hanya untuk yang berwenang memperbaiki teks tayang.')).toBeVisible()
})
