import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, expectAccessible, test } from './fixtures.ts'

const FAINT = '#f2a65a'

/** A colour as browsers compute it. */
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`

/** In the preview no script runs, so that its page is asked about by the page around it. */
const previewed = (page: Page, selector: string) =>
  page.locator('iframe').evaluate((frame: HTMLIFrameElement, one) => {
    const found = frame.contentDocument?.querySelector(one)
    return found && frame.contentWindow ? frame.contentWindow.getComputedStyle(found).color : null
  }, selector)

const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Tema tersimpan.')).toBeVisible()
  await page.getByRole('button', { name: 'Tutup' }).first().click()
}

/** On the way the site wears another accent and a logo: both legible to whoever reads it meanwhile. */
test('an accent that nobody could read is refused; the nearest that they can is taken, seen, saved and worn by the site, with a logo', async ({
  as,
  reader,
}) => {
  const dewi = await as('dewi')
  await dewi.goto('/newsroom/theme')
  await expect.poll(() => previewed(dewi, '.kicker')).toBe(rgb('#a2281b'))
  await expectAccessible(dewi, 'iframe')

  const gita = await as('gita')
  await gita.goto('/newsroom/theme')
  await expect.poll(() => previewed(gita, '.kicker')).toBe(rgb('#a2281b'))

  const accent = dewi.getByRole('group', { name: 'Mode terang' }).getByLabel('Aksen', { exact: true })
  await accent.fill(FAINT)
  await expect.poll(() => previewed(dewi, '.kicker')).toBe(rgb(FAINT))
  await dewi.getByRole('button', { name: 'Simpan' }).click()
  await expect(dewi.getByRole('alert').filter({ hasText: 'Belum disimpan' })).toContainText(
    'warna aksen di atas kertas (mode terang) kurang kontras',
  )
  await expectAccessible(dewi, 'iframe')
  await expect(accent).toHaveValue(FAINT)

  const fix = dewi.getByRole('button', { name: /^Pakai #/ })
  const proposed = ((await fix.textContent()) ?? '').replace('Pakai ', '')
  await fix.click()
  await expect(accent).toHaveValue(proposed)
  await expect(fix).toHaveCount(0)
  await expect.poll(() => previewed(dewi, '.kicker')).toBe(rgb(proposed))
  await dewi.getByRole('radio', { name: 'Ponsel' }).check()
  await dewi.getByRole('radio', { name: 'Gelap' }).check()
  await expect.poll(() => previewed(dewi, 'body')).toBe(rgb('#e9e2d7'))
  await save(dewi)

  await reader.goto('/')
  const kicker = reader.locator('.kicker').first()
  await expect(async () => {
    await reader.reload()
    await expect(kicker).toHaveCSS('color', rgb(proposed), { timeout: 500 })
  }).toPass()

  // Who comes second is told who was first, and keeps what they chose until they say otherwise.
  const large = gita.getByRole('radio', { name: 'Besar' })
  await large.check()
  await gita.getByRole('button', { name: 'Simpan' }).click()
  await expect(gita.getByRole('alert').filter({ hasText: 'Dewi Prameswari lebih dahulu: tema diubah' })).toBeVisible()
  await expect(gita.getByText('Tema yang tersimpan sudah berubah.')).toBeVisible()
  await expect(large).toBeChecked()
  await gita.getByRole('button', { name: 'Pakai tema tersimpan' }).click()
  await expect(large).not.toBeChecked()
  await expect(gita.getByRole('group', { name: 'Mode terang' }).getByLabel('Aksen', { exact: true })).toHaveValue(
    proposed,
  )

  const picture = await sharp({ create: { width: 640, height: 160, channels: 4, background: '#00000000' } })
    .composite([
      {
        input: Buffer.from(
          '<svg width="600" height="120"><rect width="600" height="120" rx="60" fill="#7a3b12"/></svg>',
        ),
      },
    ])
    .png()
    .toBuffer()
  const svg = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') }
  await dewi.getByLabel('Unggah logo', { exact: true }).setInputFiles(svg)
  await expect(dewi.getByRole('alert').filter({ hasText: 'JPEG, PNG, atau WebP' })).toBeVisible()
  const png = { name: 'logo.png', mimeType: 'image/png', buffer: picture }
  await dewi.getByLabel('Unggah logo', { exact: true }).setInputFiles(png)
  await expect(dewi.getByRole('img', { name: 'Logo', exact: true })).toBeVisible()
  await save(dewi)
  await expect(async () => {
    await reader.reload()
    await expect(reader.getByRole('heading', { level: 1 }).getByRole('img', { name: 'Harian Lentera' })).toBeVisible({
      timeout: 500,
    })
  }).toPass()

  await dewi.getByRole('button', { name: 'Kembalikan tema bawaan' }).click()
  await save(dewi)
  await expect(async () => {
    await reader.reload()
    await expect(kicker).toHaveCSS('color', rgb('#a2281b'), { timeout: 500 })
  }).toPass()
})
