// biome-ignore-all lint/style/noRestrictedImports: tests make their pages by commands, as the newsroom does
import { beforeAll, expect, test } from 'vitest'
import { SaveImprint, saveImprint } from '#lib/commands/site/save-imprint.ts'
import { SavePage, savePage } from '#lib/commands/site/save-page.ts'
import { done } from '#lib/commands/testing.ts'
import { deactivateUser } from '#lib/commands/user/deactivate-user.ts'
import { db } from '#lib/db/client.ts'
import { IMPRINT } from '#lib/newsroom/imprint.ts'
import { PAGE_SLUGS, type PageSlug } from '#lib/newsroom/static-pages.ts'
import { Press } from '#lib/queries/site/testing.ts'
import { ORIGIN, visit } from './testing.ts'

let press: Press
const textOf = async (path: string): Promise<string> => (await visit(path)).text()
const statusOf = async (slug: PageSlug): Promise<number> => (await visit(`/${slug}`)).status
const save = (slug: PageSlug, text: string, version = 0, who: 'dewi' | 'fajar' | 'gita' | 'citra' = 'dewi') =>
  savePage(press.newsroom.cast[who], SavePage.parse({ slug, text, version }), new Date())

beforeAll(async () => {
  press = await Press.found()
})

test('before anybody wrote anything, only the masthead is there, and every page leads to it alone', async () => {
  expect(await Promise.all(PAGE_SLUGS.map(statusOf))).toEqual(
    PAGE_SLUGS.map((slug) => (slug === 'redaksi' ? 200 : 404)),
  )
  const home = await textOf('/')
  expect(PAGE_SLUGS.filter((slug) => home.includes(`href="/${slug}"`))).toEqual(['redaksi'])
  expect(await textOf('/sitemap/halaman.xml')).toContain(`<loc>${ORIGIN}/redaksi</loc>`)
})

test('the masthead names who is of the newsroom now, by office', async () => {
  const before = await textOf('/redaksi')
  expect(before).toMatch(/<h2>Pemimpin redaksi\/penanggung jawab<\/h2><p>Dewi [^<]*<\/p>/)
  expect(before).toMatch(/<h2>Redaktur Internasional<\/h2><p>Budi/)
  expect(before).not.toContain('Gita')
  const { cast } = press.newsroom
  const { version } = await db().user.findUniqueOrThrow({ where: { id: cast.eka.id } })
  done(await deactivateUser(cast.gita, { userId: cast.eka.id, version }, new Date()))
  expect(await textOf('/redaksi')).not.toContain('Eka')
})

test('a page appears with its text, in footer and site map, and goes with it', async () => {
  done(await save('pedoman-media-siber', '## Ruang lingkup\n1. Bunyi pertama <b>tetap</b>.'))
  const page = await textOf('/pedoman-media-siber')
  expect(page).toContain('<h2>Ruang lingkup</h2><p>1. Bunyi pertama &lt;b&gt;tetap&lt;/b&gt;.</p>')
  expect(await textOf('/')).toContain('href="/pedoman-media-siber"')
  expect(await textOf('/sitemap/halaman.xml')).toContain('/pedoman-media-siber</loc>')
  done(await save('pedoman-media-siber', '  ', 1))
  expect(await statusOf('pedoman-media-siber')).toBe(404)
})

test('a page leads to no story that is not live', async () => {
  const draft = await press.write({ headline: 'Masih rahasia' })
  const live = await press.live({ headline: 'Sudah tayang' })
  done(await save('tentang', `Baca ${ORIGIN}${draft.path} dan ${ORIGIN}${live.path}.`))
  const page = await textOf('/tentang')
  expect(page).toContain(`href="${live.path}"`)
  expect(page).not.toContain(`href="${ORIGIN}${draft.path}"`)
  expect(page).not.toContain(`href="${draft.path}"`)
})

test('company, address and accounts stand on masthead and contact, and only sound ones are taken', async () => {
  const { version } = await db().site.findUniqueOrThrow({ where: { id: 1 } })
  const input = {
    company: 'PT Uji Pers',
    address: 'Jalan Uji 1\nJakarta',
    email: 'redaksi@uji.example',
    phone: '+62 21 555',
    accounts: ['https://www.contoh.example/uji/'],
    version,
  }
  done(await saveImprint(press.newsroom.cast.fajar, SaveImprint.parse(input), new Date()))
  for (const path of ['/redaksi', '/kontak']) {
    const page = await textOf(path)
    expect(page).toContain('<p>PT Uji Pers<br/>Jalan Uji 1<br/>Jakarta</p>')
    expect(page).toContain('<a href="https://www.contoh.example/uji/" rel="me">contoh.example/uji</a>')
    expect(page).toContain('href="tel:+6221555"')
  }
  for (const accounts of [['javascript:alert(1)'], ['http://a.example'], ['https://x']])
    expect(SaveImprint.safeParse({ ...input, accounts }).success).toBe(false)
  const late = await saveImprint(press.newsroom.cast.dewi, { ...IMPRINT, accounts: [], version }, new Date())
  expect(late).toMatchObject({ refusal: { kind: 'stale', event: 'site.imprint-changed' } })
})

test('chief and secretary write them, nobody else, and whoever comes second is told so', async () => {
  const notAllowed = { ok: false, refusal: { kind: 'not-allowed', need: 'chiefOrSecretary' } }
  expect(await save('hak-jawab', 'Kirim surel.', 0, 'gita')).toEqual(notAllowed)
  expect(await save('hak-jawab', 'Kirim surel.', 0, 'citra')).toEqual(notAllowed)
  const both = await Promise.all([save('hak-jawab', 'Satu', 0, 'fajar'), save('hak-jawab', 'Dua', 0, 'dewi')])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await save('hak-jawab', 'Tiga', 0)).toMatchObject({ refusal: { kind: 'stale', event: 'site.page-saved' } })
})
