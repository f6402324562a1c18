import { expect, expectAccessible, test } from './fixtures.ts'

test('the chief writes the contact page, and a reader without script finds it at the foot of a story', async ({
  as,
  reader,
}) => {
  const page = await as('dewi')
  await page.getByRole('button', { name: 'Situs' }).click()
  await page.getByRole('link', { name: 'Halaman', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tetap')
  await page.getByText('Kontak', { exact: true }).click()
  await page.getByLabel('Teks Kontak').fill('## Ruang tamu\nBuka setiap hari kerja. Tulis ke tamu@lentera.example.')
  await expectAccessible(page)
  await page.getByRole('form', { name: 'Kontak' }).getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Halaman Kontak tersimpan.')).toBeVisible()

  await reader.goto('/')
  await reader.getByRole('main').getByRole('link').first().click()
  await reader.getByRole('contentinfo').getByRole('link', { name: 'Kontak' }).click()
  await expect(reader.getByRole('heading', { level: 2, name: 'Ruang tamu' })).toBeVisible()
  await expect(reader.getByRole('link', { name: 'tamu@lentera.example' })).toHaveAttribute(
    'href',
    'mailto:tamu@lentera.example',
  )
  await reader.getByRole('contentinfo').getByRole('link', { name: 'Redaksi' }).click()
  await expect(reader.getByRole('heading', { name: 'Pemimpin redaksi/penanggung jawab' })).toBeVisible()
  // axe is a script: it looks with the chief’s browser.
  await page.goto('/redaksi')
  await expectAccessible(page)
})

test('the browser takes our rules for the next page, and a story’s picture for previews is there', async ({
  page,
  request,
}) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') refused.push(message.text())
  })
  const fetched = page
    .context()
    .waitForEvent('request', (one) => one.headers()['sec-purpose']?.startsWith('prefetch') ?? false)
  await page.goto('/')
  const story = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first()
  await story.hover()
  expect((await fetched).url()).toContain((await story.getAttribute('href')) ?? 'no address')
  await story.click()
  await expect(page.getByRole('article').first()).toBeVisible()
  const preview = await page.locator('meta[property="og:image"]').getAttribute('content')
  const picture = await request.get(preview ?? '')
  expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/jpeg'])
  expect(refused).toEqual([])
})
