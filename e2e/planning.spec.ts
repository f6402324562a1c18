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

test('a pitch carried to the assignments asks who does it, and is opened from the calendar by arrows', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const topic = `Dermaga Rakyat Diperlebar ${STAMP}`
  const due = new Date(Date.now() + 30 * 60 * 60_000).toLocaleString('sv', { timeZone: 'Asia/Jakarta' })
  const joko = await as('joko')
  await joko.goto('/newsroom/pitches')
  await expectAccessible(joko)
  await joko.getByRole('button', { name: 'Usulkan liputan' }).click()
  await joko.getByLabel('Topik').fill(topic)
  await joko.getByLabel('Tenggat').fill(due.slice(0, 16).replace(' ', 'T'))
  await joko.getByRole('button', { name: 'Kirim usulan' }).click()
  await expect(joko.getByText('Usulan terkirim.')).toBeVisible()
  // With nobody at work in it, the list follows what colleagues do.
  await joko.getByRole('heading', { level: 1 }).click()

  const citra = await as('citra')
  const { keyboard } = citra
  await citra.goto(`/newsroom/board?q=${STAMP}`)
  const card = citra.getByRole('link', { name: topic })
  const told = citra.getByRole('status')
  await expect(citra.getByRole('region', { name: 'Usulan' }).getByRole('link', { name: topic })).toBeVisible()
  const carry = async (steps: number, to: string) => {
    await card.focus()
    await keyboard.press('Space')
    await expect(told.getByText(`${topic} diangkat dari Usulan.`)).toBeAttached()
    for (let step = 0; step < steps; step += 1) await keyboard.press('ArrowRight')
    await expect(told.getByText(`Di atas ${to}.`)).toBeAttached()
    await keyboard.press('Enter')
  }
  await carry(2, 'Konsep')
  await expect(told.getByText('Tidak ada jalan dari Usulan langsung ke Konsep.')).toBeAttached()
  await carry(1, 'Penugasan')
  const dialog = citra.getByRole('dialog', { name: 'Terima usulan' })
  await expectAccessible(citra)
  const reporter = dialog.getByLabel('Reporter')
  const jokoId = await reporter.getByRole('option', { name: /^Joko/ }).getAttribute('value')
  await reporter.selectOption(jokoId)
  await dialog.getByRole('button', { name: 'Terima', exact: true }).press('Enter')
  await expect(citra.getByRole('region', { name: 'Penugasan' }).getByRole('link', { name: topic })).toBeVisible()
  await expect(joko.getByRole('region', { name: 'Penugasan' })).toContainText(topic)

  await citra.goto(`/newsroom/calendar?q=${STAMP}&date=${due.slice(0, 10)}`)
  const monday = (new Date(`${due.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7
  const days = citra.getByRole('heading', { level: 2, name: /^(Sen|Sel|Rab|Kam|Jum|Sab|Min)/ })
  await days.first().focus()
  for (let day = 0; day < monday; day += 1) await keyboard.press('ArrowRight')
  await expect(days.nth(monday)).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(card).toBeFocused()
  await keyboard.press('Enter')
  await expect(citra).toHaveURL(/\/newsroom\/pitches\?one=/)
  await expect(citra.getByRole('region', { name: 'Yang dibuka' })).toContainText(topic)
})
