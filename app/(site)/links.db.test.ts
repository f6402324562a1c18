import { beforeAll, expect, test } from 'vitest'
import type { BodyNode } from '#lib/body/body-node.ts'
import { linkTo, Press, readAlso, type Story } from '#lib/queries/site/testing.ts'
import { crawl, ORIGIN, visit } from './testing.ts'

let press: Press
const stories: Story[] = []
const drafts: Story[] = []

beforeAll(async () => {
  press = await Press.found()
  for (let n = 0; n < 4; n += 1) drafts.push(await press.write({ headline: `Rahasia ${n}`, tags: ['Rahasia'] }))
  for (let n = 0; n < 24; n += 1) {
    const links: BodyNode[] = [...drafts, ...stories.slice(-2)].flatMap((to) => [
      readAlso(to.articleId),
      linkTo(to.path),
      linkTo(`${ORIGIN}/lama/alamat-lama-${to.number}?utm=wa`),
    ])
    const section = n % 3 === 0 ? 'nasional' : 'ekonomi'
    stories.push(await press.live({ headline: `Berita ${n}`, section, tags: ['Umum'], body: links, minutes: n }))
  }
})

test('no public page leads to a story that is not live, to another address of one, or nowhere', async () => {
  const pages = await crawl()
  for (const { path, from, status } of pages.values()) expect([status, path, from]).toEqual([200, path, from])
  const visited = [...pages.keys()]
  expect(visited).toEqual(expect.arrayContaining(stories.map(({ path }) => path)))
  for (const { number } of drafts) expect(visited.filter((path) => path.endsWith(`-${number}`))).toEqual([])
  expect(visited).toEqual(expect.arrayContaining(['/tag/umum', '/tag/umum/hal/2', '/penulis/ani/hal/2']))
})

test('no public page says a word of a draft', async () => {
  for (const path of ['/', '/internasional', '/ekonomi', (stories[23] as Story).path, '/tidak/ada-999'])
    expect(await (await visit(path)).text()).not.toContain('Rahasia')
})

test('what readers may not see is a document that says it is not there', async () => {
  for (const path of [(drafts[0] as Story).path, '/tag/rahasia', '/penulis/gita', '/a/b/c', '/tidak-ada']) {
    const response = await visit(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<h1>Halaman tidak ditemukan</h1>')
  }
})

test('a headline of one’s own making of markup stays text in the whole document', async () => {
  const evil = await press.write({ headline: '</title><script>alert(1)</script>' })
  await press.publish(evil)
  const moved = await visit(`/internasional/${evil.number}`)
  const html = await (await visit(moved.headers.get('location') ?? '')).text()
  expect(html.match(/<script [^>]*>/g)).toEqual([
    '<script type="application/ld+json">',
    '<script type="application/ld+json">',
    expect.stringMatching(/^<script src="\/aset\/naskah-[0-9a-f]{12}\.js" defer="" /),
    '<script type="speculationrules">',
  ])
  expect(html).toContain('&lt;/title&gt;&lt;script&gt;')
})

test('the index leads to the day that a reader chooses, and begins today for one to come or none at all', async () => {
  const chosen = await visit('/indeks?tanggal=2026-01-31')
  expect([chosen.status, chosen.headers.get('location')]).toEqual([301, '/indeks/2026-01-31'])
  const today = await (await visit('/indeks')).text()
  for (const odd of ['', '2999-01-01', '2026-02-30', '//lain.test'])
    expect(await (await visit(`/indeks?tanggal=${odd}`)).text()).toBe(today)
})
