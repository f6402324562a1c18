import { act, expect, expectAccessible, test, writeStory } from './fixtures.ts'

const STAMP = Date.now().toString(36)

test('a submission rings at the editor’s desk without a reload, and stands in the list', async ({ as }) => {
  test.setTimeout(90_000)
  const indra = await as('indra')
  await indra.goto('/newsroom/notifications')
  const bell = indra.getByRole('link', { name: /^Pemberitahuan/ }).first()
  const before = (await bell.getAttribute('aria-label')) ?? ''
  const headline = `Stadion Kecil Dibuka ${STAMP}`
  const ani = await as('ani')
  await writeStory(ani, 'Olahraga', headline)
  await act(ani, 'Kirim ke redaktur').click()
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()
  await expect(bell).not.toHaveAccessibleName(before, { timeout: 20_000 })
  await indra.reload()
  await expect(indra.getByRole('main').getByRole('link', { name: headline })).toBeVisible()
  await expectAccessible(indra)
  await indra.getByRole('button', { name: 'Tandai semua sudah dibaca' }).click()
  await expect(bell).toHaveAccessibleName('Pemberitahuan')
})
