import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainMail } from '../lib/reactions/testing.ts'
import { runNode } from '../scripts/lib/processes.ts'
import { act, expect, expectAccessible, stored, test, writeStory } from './fixtures.ts'

const STAMP = Date.now().toString(36)
const { E2E_DATA_DIR = '', E2E_PORT } = process.env

/** The mails in the data folder, oldest first, as their readers see them. */
const mails = () =>
  readdirSync(join(E2E_DATA_DIR, 'mail'))
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => plainMail(readFileSync(join(E2E_DATA_DIR, 'mail', name), 'utf8')))

test('a digest of the day comes as one mail, at the hour one chose, with every story and its address', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const nadia = await as('nadia')
  await nadia.goto('/newsroom/account')
  await nadia.getByLabel('Kabar lewat surel').selectOption({ label: 'Rangkuman sekali sehari' })
  await nadia.getByLabel('Jam rangkuman dikirim').selectOption({ label: '23.00' })
  await nadia.getByRole('form', { name: 'Surel' }).getByRole('button', { name: 'Simpan' }).click()
  await expect(nadia.getByText('Pilihan surel disimpan.')).toBeVisible()
  await expectAccessible(nadia)

  const hadi = await as('hadi')
  const headlines = [`Perahu Pinisi Belajar Surya ${STAMP}`, `Pasar Terapung Pindah Pagi ${STAMP}`]
  const paths: string[] = []
  for (const headline of headlines) {
    paths.push(await writeStory(hadi, 'Ekonomi', headline))
    await act(hadi, 'Kirim ke redaktur').click()
    await expect(hadi.getByText('Naskah terkirim ke redaktur.')).toBeVisible()
  }
  await expect(async () => {
    await nadia.goto('/newsroom/notifications')
    for (const headline of headlines)
      await expect(nadia.getByRole('main').getByRole('link', { name: headline })).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 20_000 })

  const env = { ...process.env, DATA_DIR: E2E_DATA_DIR, DATABASE_URL: '', SITE_URL: `http://localhost:${E2E_PORT}` }
  const script = await runNode(['scripts/digest.ts', '23'], { quiet: true, env })
  expect(script).toMatchObject({ code: 0, output: expect.stringContaining('sent') })
  const mine = mails().filter((mail) => mail.includes('To: Nadia Rahma <nadia@naskah.test>'))
  const digest = mine.find((mail) => mail.includes(headlines[0] as string)) ?? ''
  expect(digest).toMatch(/^Subject: .*: \d+ kabar dari redaksi$/m)
  for (const [at, headline] of headlines.entries()) {
    expect(digest).toContain(`${headline}\n- Hadi Sasongko mengirim naskah ke meja redaksi`)
    expect(digest).toContain(`http://localhost:${E2E_PORT}${paths[at]}`)
  }
  expect(mine.filter((mail) => mail.includes(headlines[1] as string))).toHaveLength(1)
})

test('a contributor sees on the desk where the own story is, who has it, and the editor’s note', async ({ as }) => {
  test.setTimeout(120_000)
  const headline = `Batik Tulis Kembali ke Lasem ${STAMP}`
  const hadi = await as('hadi')
  const path = await writeStory(hadi, 'Humaniora', headline)
  const row = hadi.getByRole('region', { name: 'Semua naskah' }).getByRole('row').filter({ hasText: headline })
  await act(hadi, 'Kirim ke redaktur').click()
  await expect(hadi.getByText('Naskah terkirim ke redaktur.')).toBeVisible()
  await hadi.goto('/newsroom')
  await expect(row.getByText('belum diambil')).toBeVisible()

  const citra = await as('citra')
  await citra.goto(path)
  await stored(citra)
  await act(citra, 'Ambil').click()
  await expect(citra.getByText('Naskah ini Anda pegang.')).toBeVisible()
  await expect(row.getByText('Citra Maharani')).toBeVisible({ timeout: 20_000 })
  await act(citra, 'Kembalikan').click()
  const dialog = citra.getByRole('dialog')
  await dialog.getByLabel('Catatan untuk penulis').fill('Tambahkan suara pembatik muda.')
  await dialog.getByRole('button', { name: 'Kembalikan' }).click()
  await expect(citra.getByText('Naskah dikembalikan kepada penulisnya.')).toBeVisible()
  const returned = hadi.getByRole('region', { name: 'Dikembalikan kepada Anda' })
  await expect(returned.getByRole('row').filter({ hasText: headline })).toContainText(
    'Catatan Citra Maharani: Tambahkan suara pembatik muda.',
    { timeout: 20_000 },
  )
})
