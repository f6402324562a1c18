import type { Page } from '@playwright/test'
import { act, expect, stored, test, writeStory } from './fixtures.ts'

const STAMP = Date.now().toString(36)

test('a row tells what a colleague did while one types and scrolls, and nothing moves until asked', async ({ as }) => {
  test.setTimeout(150_000)
  const headlines = ['Pertama', 'Kedua'].map((word) => `Lumbung Desa ${word} ${STAMP}`)
  const ani = await as('ani')
  for (const headline of headlines) {
    await writeStory(ani, 'Ekonomi', headline)
    await act(ani, 'Kirim ke redaktur').click()
    await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()
  }
  const citra = await as('citra')
  await citra.goto(`/newsroom?q=${STAMP}`)
  const titles = () => citra.getByRole('row').getByRole('link').allTextContents()
  await expect.poll(titles).toEqual([headlines[1], headlines[0]])
  const search = citra.getByLabel('Cari di judul')
  await search.press('End')
  await search.pressSequentially(' lumb')

  const nadia = await as('nadia')
  await nadia.goto(`/newsroom?q=${STAMP}`)
  await nadia.getByRole('link', { name: headlines[0] }).click()
  await stored(nadia)
  await act(nadia, 'Ambil').click()
  const row = citra.getByRole('row', { name: new RegExp(headlines[0] as string) })
  await expect(row).toContainText('Nadia Rahma')
  await act(nadia, 'Setujui').click()
  await expect(row).toContainText('Disetujui')
  await expect(search).toBeFocused()
  await expect(search).toHaveValue(`${STAMP} lumb`)
  expect(await titles()).toEqual([headlines[1], headlines[0]])

  await citra.getByRole('button', { name: / · Perbarui$/ }).click()
  await expect.poll(titles).toEqual([headlines[0], headlines[1]])
})

test('all tabs of a browser share one stream, and the next tab takes over when the listening one closes', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const citra = await as('citra')
  const context = citra.context()
  const listening: Page[] = []
  context.on('request', (request) => {
    if (request.url().endsWith('/api/newsroom/live')) listening.push(request.frame().page())
  })
  await citra.goto('/newsroom/board')
  await expect.poll(() => listening).toContain(citra)
  const tabs = await Promise.all([context.newPage(), context.newPage()])
  for (const tab of tabs) await tab.goto(`/newsroom?q=${STAMP}-tab`)
  const ani = await as('ani')
  const handIn = async (headline: string) => {
    await writeStory(ani, 'Olahraga', headline)
    await act(ani, 'Kirim ke redaktur').click()
    await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()
    for (const tab of tabs) await expect(tab.getByRole('link', { name: headline })).toBeVisible({ timeout: 20_000 })
  }
  await handIn(`Satu Aliran ${STAMP}-tab`)
  const heirs = () => listening.filter((page) => tabs.includes(page))
  expect(heirs()).toEqual([])
  await citra.close()
  await expect.poll(() => heirs().length).toBe(1)
  await handIn(`Aliran Pindah ${STAMP}-tab`)
  expect(heirs()).toHaveLength(1)
})
