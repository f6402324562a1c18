import { act, expect, expectAccessible, test, writeStory } from './fixtures.ts'

const STAMP = Date.now().toString(36)

test('a story is found with a typing error, handed in and left for the board, all by keyboard', async ({ as }) => {
  test.setTimeout(120_000)
  const headline = `Nelayan Menjemur Rumput Laut ${STAMP}`
  const ani = await as('ani')
  const path = await writeStory(ani, 'Ekonomi', headline)
  await ani.goto('/newsroom')
  const keys = ani.keyboard
  const palette = ani.getByRole('dialog', { name: 'Cari atau jalankan' })
  const field = palette.getByRole('combobox')

  await keys.press('Control+k')
  await expect(field).toBeFocused()
  await expect(palette.getByRole('group', { name: 'Baru saja dibuka' }).getByRole('option').first()).toContainText(
    headline,
  )
  await expectAccessible(ani)
  await keys.type(`nelyan rumput ${STAMP}`)
  const found = palette.getByRole('group', { name: 'Naskah' }).getByRole('option', { name: headline })
  await expect(found).toHaveAttribute('aria-selected', 'true')
  await keys.press('Enter')
  await expect(ani).toHaveURL(new RegExp(`${path}$`))
  await expect(ani.getByText('Tersimpan di server', { exact: true })).toBeVisible()

  await keys.press('Control+.')
  await expect(field).toBeFocused()
  await field.fill('kirm')
  await expect(palette.getByRole('option', { name: 'Kirim ke redaktur' })).toHaveAttribute('aria-selected', 'true')
  await keys.press('Enter')
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()

  await keys.press('Control+.')
  await keys.type('papn')
  await keys.press('Enter')
  await expect(ani).toHaveURL(/\/newsroom\/board$/)
  await keys.press('?')
  await expect(ani.getByRole('dialog', { name: 'Pintasan papan tik' })).toBeVisible()
  await expectAccessible(ani)
  await keys.press('Escape')
  await keys.press('g')
  await keys.press('d')
  await expect(ani).toHaveURL(/\/newsroom$/)
  await expect(ani.getByRole('heading', { name: 'Meja redaksi' })).toBeVisible()
  await keys.press('/')
  await keys.type('jngd?')
  await expect(ani.getByLabel('Cari di judul')).toHaveValue('jngd?')
})

test('on a phone the palette opens by its button, and people are found by name', async ({ as }) => {
  const citra = await as('citra')
  await citra.setViewportSize({ width: 390, height: 844 })
  await citra.getByRole('button', { name: 'Cari', exact: true }).click()
  await citra.getByRole('dialog').getByRole('combobox').fill('kirana')
  await citra
    .getByRole('dialog')
    .getByRole('option', { name: /Kirana Putri/ })
    .click()
  await expect(citra).toHaveURL(/\?person=/)
})

test('rows are walked, marked and claimed by letters, and letters can be turned off', async ({ as }) => {
  test.setTimeout(120_000)
  const headline = `Dermaga Kayu Diperbaiki ${STAMP}`
  const ani = await as('ani')
  await writeStory(ani, 'Olahraga', headline)
  await act(ani, 'Kirim ke redaktur').click()
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()
  const citra = await as('citra')
  await citra.goto(`/newsroom?q=${STAMP}&stage=review`)
  const row = citra.getByRole('row', { name: new RegExp(headline) })
  await expect(async () => {
    await citra.keyboard.press('j')
    await expect(row.getByRole('link')).toBeFocused({ timeout: 200 })
  }).toPass()
  await citra.keyboard.press('x')
  await expect(citra.getByText('1 naskah ditandai')).toBeVisible()
  await expectAccessible(citra)
  await citra.getByRole('button', { name: 'Ambil semua' }).press('Enter')
  await expect(citra.getByText('1 naskah diambil.')).toBeVisible()
  await expect(row).toContainText('Citra Maharani')

  await citra.keyboard.press('?')
  await citra.getByLabel('Pintasan satu huruf aktif di peramban ini').press('Space')
  await citra.keyboard.press('Escape')
  await citra.keyboard.press('g')
  await citra.keyboard.press('b')
  await citra.keyboard.press('?')
  await expect(citra.getByRole('dialog')).toHaveCount(0)
  await expect(citra).toHaveURL(/stage=review/)
})
