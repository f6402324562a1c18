import { act, expect, expectAccessible, test, writeStory } from './fixtures.ts'

const STAMP = Date.now().toString(36)

test('a card is carried to approval by keyboard alone, and a move without a way is refused in words', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const headline = `Harga Garam Rakyat Naik ${STAMP}`
  const ani = await as('ani')
  await writeStory(ani, 'Ekonomi', headline)
  await act(ani, 'Kirim ke redaktur').click()
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()

  const nadia = await as('nadia')
  await nadia.goto('/newsroom/board')
  await expectAccessible(nadia)
  const card = nadia.getByRole('link', { name: headline })
  const told = nadia.getByRole('status')
  const carry = async (to: string) => {
    await card.focus()
    await nadia.keyboard.press('Space')
    await expect(told.getByText(`${headline} diangkat`)).toBeAttached()
    await expect(async () => {
      await nadia.keyboard.press('ArrowRight')
      await expect(told.getByText(`Di atas ${to}.`)).toBeAttached({ timeout: 200 })
    }).toPass()
    await nadia.keyboard.press('Enter')
  }
  await carry('Tayang hari ini')
  await expect(told.getByText(/Tidak ada jalan dari .* langsung ke Tayang hari ini\./)).toBeAttached()
  await carry('Disetujui')
  await expect(told.getByText(`${headline}: selesai.`)).toBeAttached()
  await expect(nadia.getByRole('region', { name: 'Disetujui' }).getByRole('link', { name: headline })).toBeVisible()
})

test('the calendar shows the week and the day, and is accessible', async ({ as }) => {
  const citra = await as('citra')
  await citra.goto('/newsroom/calendar')
  await expect(citra.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(citra)
  await citra.goto('/newsroom/calendar?view=day')
  await expectAccessible(citra)
})

test('a pitch is accepted and begun', async ({ as }) => {
  test.setTimeout(90_000)
  const kirana = await as('kirana')
  await kirana.goto('/newsroom/pitches')
  await expectAccessible(kirana)
})
