import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { FOOT, HEAD, pathOf, titleOf, wxrItem } from '../lib/import/testing.ts'
import { CAST } from '../lib/newsroom/cast.ts'
import { expect, expectAccessible, paste, stored, test } from './fixtures.ts'

test('an operator imports a WordPress export, and a reader who has an old address lands on the story', async ({
  reader,
  request,
  baseURL,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'naskah-e2e-import-'))
  try {
    const file = join(folder, 'muara.xml')
    await writeFile(file, `${HEAD}${[0, 1, 2].map((n) => wxrItem(n)).join('')}${FOOT}`)
    const env = {
      ...process.env,
      DATABASE_URL: '',
      AUTH_SECRET: '',
      DATA_DIR: process.env.E2E_DATA_DIR,
      SITE_URL: baseURL,
    }
    const words = ['--disable-warning=DeprecationWarning', 'scripts/import.ts', file, '--as', CAST.citra.email]
    const run = () => promisify(execFile)(process.execPath, words, { env })
    expect((await run()).stdout).toContain('3 imported (0 as drafts)')
    expect((await run()).stdout).toContain('0 imported (0 as drafts), 3 were here already')
  } finally {
    await rm(folder, { recursive: true })
  }

  await reader.goto(`${pathOf(2)}?utm_source=wa`)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(titleOf(2))
  await expect(reader).toHaveURL(/\/olahraga\/warga-kampung-muara-2-\d+/)
  await expect(reader.getByText('Senin, 7 Januari 2019 pukul 09.00 WIB').first()).toBeVisible()

  const readAlso = reader.getByRole('complementary').getByRole('link', { name: titleOf(1) })
  await readAlso.click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(titleOf(1))

  for (const old of [pathOf(1), pathOf(1).replace(/\/$/, ''), '/?p=1001', `${pathOf(1)}amp/`]) {
    const response = await request.get(old, { maxRedirects: 0 })
    expect([old, response.status(), response.headers().location]).toEqual([
      old,
      301,
      expect.stringMatching(/\/ekonomi\/warga-kampung-muara-1-\d+$/),
    ])
  }
  for (const [path, status] of [
    ['/2019/02/tidak-ada/', 404],
    ['/?p=999999', 200],
    ['/nasional/', 301],
  ] as const)
    expect([path, (await request.get(path, { maxRedirects: 0 })).status()]).toEqual([path, status])
})

test('furniture of a page is left out of what is pasted, listed, and put back when it was none', async ({ as }) => {
  const page = await as('ani')
  await page.goto('/newsroom/new')
  await page.getByRole('button', { name: 'Nasional', exact: true }).click()
  const body = page.getByRole('textbox', { name: 'Isi naskah' })
  await body.click()
  await paste(page, 'Air sungai naik sejak pagi.\nADVERTISEMENT\nAir surut pada sore hari.\n(ani/bud)')
  const notice = page.getByRole('status').filter({ hasText: 'baris disisihkan' })
  await expect(notice).toContainText('2 baris disisihkan')
  await expect(body).not.toContainText('ADVERTISEMENT')
  await expectAccessible(page)
  await notice.getByRole('button', { name: 'Kembalikan: (ani/bud)' }).click()
  await expect(body).toContainText('(ani/bud)')
  await notice.getByRole('button', { name: 'Tutup', exact: true }).click()
  await expect(notice).toBeHidden()
  await stored(page)
})
