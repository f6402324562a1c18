import { expect, expectAccessible, test } from './fixtures.ts'

test('a reader without script goes from home to a story, its section, tag and author', async ({ reader }) => {
  await reader.goto('/')
  const headline =
    (await reader.getByRole('main').getByRole('heading', { level: 2 }).first().textContent())?.trim() ?? ''
  await reader.getByRole('link', { name: headline }).first().click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(reader.getByText(/^\w+, \d{1,2} \w+ \d{4} pukul \d\d\.\d\d WIB$/).first()).toBeVisible()

  const breadcrumb = reader.getByRole('navigation', { name: 'Anda di sini' })
  await breadcrumb.getByRole('link').last().click()
  await expect(reader.getByRole('link', { name: headline }).first()).toBeVisible()
})

test('every story on home and sections is there, and so is every baca juga in it', async ({ request }) => {
  const pages = ['/', '/nasional', '/internasional', '/ekonomi', '/olahraga', '/humaniora']
  const stories = new Set<string>()
  for (const path of pages) {
    const response = await request.get(path)
    expect([path, response.status()]).toEqual([path, 200])
    for (const [, href] of (await response.text()).matchAll(/href="(\/[a-z-]+\/[a-z0-9-]+-\d+)"/g))
      stories.add(href as string)
  }
  expect(stories.size).toBeGreaterThan(20)
  let links = 0
  for (const path of stories) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect([path, response.status()]).toEqual([path, 200])
    for (const [, href] of (await response.text()).matchAll(/data-read-also[\s\S]*?href="([^"]+)"/g)) {
      links += 1
      const target = await request.get(href as string, { maxRedirects: 0 })
      expect([path, href, target.status()]).toEqual([path, href, 200])
    }
  }
  expect(links).toBeGreaterThan(20)
})

test('a document says who it is and ships one small script of ours', async ({ request, page }) => {
  const home = await (await request.get('/')).text()
  const path = /href="(\/[a-z-]+\/[a-z0-9-]+-\d+)"/.exec(home)?.[1] as string
  const response = await request.get(path)
  const html = await response.text()
  const scripts = html.match(/<script(?![^>]*(?:application\/ld\+json|speculationrules))[^>]*>/g)
  expect(scripts).toEqual([expect.stringMatching(/^<script src="\/aset\/[^"/]+\.js" defer=""/)])
  const src = /src="([^"]+)"/.exec(scripts?.[0] ?? '')?.[1] as string
  expect((await request.get(src)).headers()).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/javascript; charset=utf-8',
  })
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'")

  await page.goto(path)
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  const story = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '')
  expect(canonical).toMatch(new RegExp(`${path}$`))
  expect(await page.locator('meta[property="og:url"]').getAttribute('content')).toBe(canonical)
  expect(story).toMatchObject({
    '@type': 'NewsArticle',
    inLanguage: 'id',
    headline: await page.getByRole('heading', { level: 1 }).textContent(),
  })
})

test('any other path to a story leads to its canonical one, and what is not there says so', async ({
  request,
  page,
}) => {
  const home = await (await request.get('/')).text()
  const [, path, section, number] = /href="(\/([a-z-]+)\/[a-z0-9-]+-(\d+))"/.exec(home) as unknown as string[]
  for (const other of [`/${section}/judul-lama-${number}`, `/olahraga-lama/judul-${number}`]) {
    const response = await request.get(other, { maxRedirects: 0 })
    expect([response.status(), response.headers().location]).toEqual([
      301,
      expect.stringMatching(new RegExp(`${path}$`)),
    ])
  }
  for (const missing of ['/nasional/tidak-ada-999999', '/kanal-yang-tidak-ada', '/tag/tidak-ada', '/a/b/c/d']) {
    expect([missing, (await request.get(missing)).status()]).toEqual([missing, 404])
  }
  await page.goto('/nasional/tidak-ada-999999')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect((await request.get('/robots.txt')).status()).toBe(200)
  expect((await request.get('/api/health')).status()).toBe(200)
  const packed = { headers: { 'accept-encoding': 'gzip, deflate, br' } }
  const stories = await request.get('/api/v1/articles?limit=20', packed)
  expect((await stories.json()).data).toHaveLength(20)
  const copy = await request.get('/api/v1/articles?limit=20', {
    headers: { ...packed.headers, 'if-none-match': stories.headers().etag ?? '' },
  })
  expect(copy.status()).toBe(304)
})

for (const [name, viewport, colorScheme] of [
  ['on a phone', { width: 390, height: 844 }, 'light'],
  ['on a desktop in the dark', { width: 1440, height: 900 }, 'dark'],
] as const) {
  test(`axe finds nothing on any public page ${name}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    const home = await (await page.request.get('/')).text()
    const story = /href="(\/[a-z-]+\/[a-z0-9-]+-\d+)"/.exec(home)?.[1] as string
    const html = await (await page.request.get(story)).text()
    const tag = /href="(\/tag\/[^"]+)"/.exec(html)?.[1] as string
    for (const path of ['/', '/internasional', story, tag, '/penulis/ani', '/tidak-ada']) {
      await page.goto(path)
      await expectAccessible(page)
    }
  })
}

test('nothing has to be scrolled sideways on the narrowest screen, or at four times the size', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const home = await (await page.request.get('/')).text()
  const story = /href="(\/[a-z-]+\/[a-z0-9-]+-\d+)"/.exec(home)?.[1] as string
  for (const path of ['/', '/internasional', story, '/cari?q=pelabuhan', '/indeks', '/redaksi', '/tidak-ada']) {
    await page.goto(path)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect([path, wider]).toEqual([path, 0])
  }
})
