import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { visit } from '#app/(site)/testing.ts'
import { retractArticle } from '#lib/commands/article/retract-article.ts'
import { done, foundTestNewsroom, seen } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import { importFiles } from './run.ts'
import { FOOT, guidOf, HEAD, pathOf, titleOf, wxrItem } from './testing.ts'

let newsroom: Awaited<ReturnType<typeof foundTestNewsroom>>
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
  const folder = await mkdtemp(join(tmpdir(), 'naskah-old-'))
  const file = join(folder, 'muara.xml')
  // The fourth stood at an address that ends in the number of another story of ours.
  const fourth = wxrItem(3).replaceAll(pathOf(3), '/nasional/kasus-1/')
  await writeFile(file, `${HEAD}${[0, 1, 2].map((n) => wxrItem(n)).join('')}${fourth}${FOOT}`)
  const report = await importFiles([file], {
    ...{
      actor: newsroom.cast.citra,
      section: 'nasional',
      mapped: new Map(),
      createSections: false,
      types: [],
      dryRun: false,
    },
    ...{ source: null, media: () => folder, lanes: 1, progress: () => {}, now: () => new Date() },
  })
  await rm(folder, { recursive: true })
  expect(report).toMatchObject({ imported: 4, drafts: 0, failed: [] })
})

const answer = async (path: string) => {
  const response = await visit(path)
  return [path, response.status, response.headers.get('location')]
}

test('every old address of a story answers 301 to the new one', async () => {
  const path = expect.stringMatching(/^\/ekonomi\/warga-kampung-muara-1-\d+$/)
  for (const old of [pathOf(1), pathOf(1).replace(/\/$/, ''), `${pathOf(1)}amp/`, `${pathOf(1)}2/`, '/?p=1001'])
    expect(await answer(old)).toEqual([old, 301, path])
  const marked = `${pathOf(1)}?utm_source=wa`
  expect(await answer(marked)).toEqual([marked, 301, expect.stringMatching(/-1-\d+\?utm_source=wa$/)])
})

test('an old address that ends in a number is not taken for the story with that number', async () => {
  expect(await answer('/nasional/kasus-1/')).toEqual(['/nasional/kasus-1/', 301, expect.stringContaining('muara-3-')])
})

test('lists, feeds and site maps of the former site lead to ours, and nowhere where there is none', async () => {
  for (const [old, now] of [
    ['/category/ekonomi/', '/ekonomi'],
    ['/category/ekonomi/feed/', '/ekonomi/feed.xml'],
    ['/category/bakau/page/2/', '/tag/bakau'],
    ['/tag/bakau/feed/', '/tag/bakau'],
    ['/author/ani/', '/penulis/ani'],
    ['/feed/', '/feed.xml'],
    ['/sitemap_index.xml', '/sitemap.xml'],
  ] as const) {
    expect(await answer(old)).toEqual([old, 301, now])
    expect([now, (await visit(now)).status]).toEqual([now, 200])
  }
  for (const none of ['/category/tidak-ada/', '/author/tidak-ada/', '/tag/tidak-ada/feed/'])
    expect([none, (await visit(none)).status]).toEqual([none, 404])
})

test('what never stood there is not found, and home is home', async () => {
  for (const [path, status] of [
    ['/2019/02/tidak-ada/', 404],
    ['/2019/02/%00/', 404],
    ['/category/%00/', 404],
    ['/?p=999999', 200],
    ['/?p=abc', 200],
    ['/', 200],
  ] as const)
    expect([path, (await visit(path)).status]).toEqual([path, status])
})

test('the story is there with its baca juga and its own date, and a retracted one says so at its old address', async () => {
  const [, , location] = await answer(pathOf(2))
  const html = await (await visit(String(location))).text()
  expect(html).toContain(`<h1>${titleOf(2)}</h1>`)
  expect(html).toContain(`>${titleOf(1)}</a>`)
  expect(html).toContain('Senin, 7 Januari 2019 pukul 09.00 WIB')
  const item = await db().importedItem.findFirstOrThrow({ where: { key: guidOf(1) } })
  const ground = { reason: 'sara' as const, text: 'Berita ini melanggar pedoman media siber.' }
  done(await retractArticle(newsroom.cast.dewi, { ...(await seen(item.articleId)), ...ground }, new Date()))
  const [, status, gone] = await answer(pathOf(1))
  expect([status, (await visit(String(gone))).status]).toEqual([301, 410])
  expect(await (await visit(String(location))).text()).not.toContain(`>${titleOf(1)}</a>`)
})
