import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Document } from '#lib/body/document.ts'
import { plainText, readAlsoNodes } from '#lib/body/text.ts'
import { foundTestNewsroom, type Newsroom } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import { readArticle } from '#lib/queries/site/read-article.ts'
import { readOldAddress } from '#lib/queries/site/read-old-address.ts'
import { ROOT, startNode } from '#scripts/lib/processes.ts'
import type { Report } from './report.ts'
import { importFiles, type Options } from './run.ts'
import { FOOT, guidOf, HEAD, pathOf, plainWxr, titleOf, wxr, wxrItem } from './testing.ts'

vi.setConfig({ testTimeout: 120_000 })

let newsroom: Newsroom
let folder: string
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
  folder = await mkdtemp(join(tmpdir(), 'naskah-import-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const write = async (name: string, content: string | Buffer): Promise<string> => {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}
const run = (files: string[], over: Partial<Options> = {}): Promise<Report> =>
  importFiles(files, {
    actor: newsroom.cast.citra,
    section: 'nasional',
    mapped: new Map(),
    createSections: false,
    types: [],
    dryRun: false,
    source: null,
    media: () => folder,
    lanes: 4,
    progress: () => {},
    now: () => new Date('2026-11-28T03:00:00Z'),
    ...over,
  })
const storyOf = async (n: number) => {
  const item = await db().importedItem.findFirst({ where: { key: guidOf(n) }, include: { article: true } })
  return item?.article ?? null
}
const documentOf = async (n: number): Promise<Document> => (await storyOf(n))?.document as unknown as Document
const counts = async () => [
  await db().article.count(),
  await db().event.count(),
  await db().importedItem.count(),
  await db().oldAddress.count(),
]
const placesOf = (report: Report, kind: string): string[] =>
  report.notes.flatMap((note) => (note.kind === kind ? note.detail : [])).sort()

describe('a WordPress export of 200 stories, 30 of them awkward', () => {
  let file: string
  let report: Report
  beforeAll(async () => {
    file = await write('muara.xml', wxr())
  })

  test('is only read in a dry run, which says what a run would do', async () => {
    const before = await counts()
    const dry = await run([file], { dryRun: true })
    expect(await counts()).toEqual(before)
    report = await run([file])
    expect([dry.imported, dry.failed, dry.notes.length]).toEqual([report.imported, report.failed, report.notes.length])
  })

  test('comes in, the malformed named by line and reason, and nothing else lost with them', async () => {
    expect(report.failed.map(({ reason }) => reason.replace(/:.*/, ''))).toEqual([
      'unexpected close tag.',
      'unexpected close tag.',
      'it never ends',
    ])
    for (const { place } of report.failed) expect(place).toMatch(/^muara\.xml:\d+$/)
    expect(Object.fromEntries(report.skipped)).toEqual({
      'its status is trash': 1,
      'its type is page': 1,
    })
    expect(report.imported).toBe(195)
    expect(await db().importedItem.count({ where: { source: 'muara.example' } })).toBe(195)
    expect(await db().article.count({ where: { publication: 'live' } })).toBe(report.imported - report.drafts)
  })

  test('keeps drafts what readers never saw, or nobody can date', async () => {
    for (const n of [174, 175, 179, 184, 186, 187, 199])
      expect([n, (await storyOf(n))?.publication]).toEqual([n, 'none'])
    expect(placesOf(report, 'draft')).toHaveLength(7)
    expect(report.drafts).toBe(7)
  })

  test('keeps each text whole, and nothing that could harm a reader', async () => {
    expect(plainText((await documentOf(170)).body)).toContain('Kode ]]> di tengah.\n\nAlinea kedua tetap ada.')
    expect(plainText((await documentOf(171)).body)).toBe('Galeri Isi kolom tetap.\n\n[red] bukan kode pendek.')
    expect(plainText((await documentOf(172)).body)).toBe('Tag tak tutup\n\nAlinea dua')
    expect(plainText((await documentOf(177)).body)).toHaveLength('Angka  dan  habis.'.length + 4000 + 5000)
    expect((await documentOf(178)).headline).toBe('Kampung 🌊 Muara 👩‍👩‍👧 Pulih')
    expect(plainText((await documentOf(182)).body)).toBe('Café di tepi muara ramai lagi.')
    expect(plainText((await documentOf(183)).body)).toBe('Naskah aman.')
    expect(plainText((await documentOf(194)).body)).toBe('Blok satu.\n\nBlok dua.')
    expect(plainText((await documentOf(195)).body)).toBe('Tabel\n\nsatu\u2003dua\n\nselesai.')
    expect(plainText((await documentOf(196)).body)).toBe('Cerita tentang </item> dan di dalam CDATA.')
    expect((await documentOf(198)).headline).toBe('Kutipan & Tanda “Aneh”')
    const everything = JSON.stringify(await db().article.findMany({ select: { document: true } }))
    expect(everything).not.toMatch(/javascript:|<script|document\.cookie|<iframe/)
  })

  test('tells of everything that found no place', async () => {
    expect(placesOf(report, 'furniture')).toEqual(['(rah/ani)', 'ADVERTISEMENT', '[Gambas:Video Muara]'])
    expect(placesOf(report, 'shortcode')).toEqual(['[col a="1"]', '[gallery ids="1,2"]'])
    expect(placesOf(report, 'embed')).toEqual(['https://jahat.example/x'])
    expect(placesOf(report, 'picture')).toEqual(['../../../../etc/passwd', 'https://muara.example/a.jpg'])
    expect(placesOf(report, 'shortened')[0]).toContain('Panjang sekali Panjang sekali')
    expect(placesOf(report, 'unmapped')).toEqual([
      'characters of another encoding, read as Windows-1252',
      'field "pilihan"',
    ])
    expect(placesOf(report, 'page')).toEqual([`its type is page: ${titleOf(185)} https://muara.example${pathOf(185)}`])
    // 190 could not be read, and there is none after 199.
    expect(
      placesOf(report, 'link')
        .map((href) => /\d+(?=\/$)/.exec(href)?.[0])
        .sort(),
    ).toEqual(['190', '201', '202'])
    expect(new Set(placesOf(report, 'author'))).toEqual(new Set(['Rahma Sari <rahma@muara.example>']))
    expect(placesOf(report, 'readAlso').join()).toContain('Judul yang Tidak Pernah Ditulis Siapa Pun')
  })

  test('keeps dates, sections, tags and names; a known address is a member', async () => {
    const view = await live(3)
    expect(view).toMatchObject({
      headline: titleOf(3),
      publishedAt: new Date('2019-01-08T02:00:00Z'),
      section: { slug: 'nasional' },
      tags: [{ slug: 'bakau' }],
      credits: [{ role: 'writer', name: 'Ani Wulandari', handle: 'ani' }],
    })
    expect((await live(4)).credits).toEqual([{ role: 'writer', name: 'Rahma Sari', handle: null }])
  })

  test('links its stories to each other, whichever came first', async () => {
    for (const n of [5, 10, 20, 150]) {
      const to = n % 10 === 0 ? n + 7 : n - 1
      const target = await storyOf(to)
      const links = await db().articleLink.findMany({ where: { revisionId: (await storyOf(n))?.liveRevisionId ?? '' } })
      expect([n, links.map(({ toId }) => toId)]).toEqual([n, [target?.id]])
      expect(Object.values((await live(n)).targets)).toMatchObject([{ headline: titleOf(to) }])
    }
    expect(Object.values((await live(5)).moved)).toEqual([(await live(8)).path])
  })

  test('changes nothing when it is imported again', async () => {
    const before = await counts()
    const again = await run([file])
    expect(await counts()).toEqual(before)
    expect([again.imported, again.known, again.changed, again.linked]).toEqual([0, 195, [], 0])
  })

  test('may give two stories one guid, and have a story twice', async () => {
    const [tenth, other] = await db().importedItem.findMany({
      where: { key: { startsWith: guidOf(10) } },
      orderBy: { key: 'asc' },
    })
    expect([tenth?.key, other?.key]).toEqual([guidOf(10), `${guidOf(10)} https://muara.example${pathOf(173)}`])
    const twice = await write('kembar.xml', `${HEAD}${wxrItem(3)}${wxrItem(3)}${FOOT}`)
    expect(await run([twice])).toMatchObject({ imported: 0, known: 2, failed: [] })
  })

  test('that changed at its source is told of and left alone', async () => {
    const changed = await write('berubah.xml', `${HEAD}${wxrItem(3, { title: 'Judul yang Diganti' })}${FOOT}`)
    const again = await run([changed])
    expect(again).toMatchObject({ imported: 0, known: 0, changed: [{ detail: 'Judul yang Diganti' }] })
    expect((await storyOf(3))?.headline).toBe(titleOf(3))
  })

  test('is found by all its old addresses', async () => {
    const { path } = await live(12)
    for (const old of [
      pathOf(12),
      pathOf(12).replace(/\/$/, ''),
      `${pathOf(12)}?utm_source=wa`,
      '/?p=1012',
      `${pathOf(12)}amp/`,
    ])
      expect([old, await readOldAddress(new URL(old, 'https://baru.example'))]).toMatchObject([old, { path }])
  })
})

async function live(n: number) {
  const article = await storyOf(n)
  const section = await db().section.findUniqueOrThrow({ where: { id: article?.liveSectionId ?? '' } })
  const revision = await db().revision.findUniqueOrThrow({ where: { id: article?.liveRevisionId ?? '' } })
  const view = await readArticle(section.slug, `${revision.slug}-${article?.number}`)
  if (view.kind !== 'article') throw new Error(`${n} is ${view.kind}`)
  return view
}

test('a run that is killed is finished by the next, without a story lost or doubled', async () => {
  const file = await write('putus.xml', plainWxr(60).replaceAll('muara.example', 'putus.example'))
  const words = ['scripts/import.ts', file, '--as', 'citra@naskah.test']
  const child = startNode(words, { env: { ...process.env, NODE_ENV: 'test' as const }, quiet: true })
  const where = { source: 'putus.example' }
  await expect.poll(() => db().importedItem.count({ where }), { timeout: 60_000, interval: 20 }).toBeGreaterThan(10)
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await ended
  const done = await db().importedItem.count({ where })
  expect(done).toBeLessThan(60)
  const report = await run([file])
  expect([report.imported + report.known, report.failed]).toEqual([60, []])
  expect(report.known).toBeGreaterThanOrEqual(done)
  expect(await db().importedItem.count({ where })).toBe(60)
  const items = await db().importedItem.findMany({ where, include: { article: true } })
  expect(new Set(items.map(({ articleId }) => articleId)).size).toBe(60)
  expect(items.every(({ article }) => article.publication === 'live')).toBe(true)
  const orphans = await db().event.count({ where: { name: 'article.imported', article: { imported: null } } })
  expect(orphans).toBe(0)
  expect(items.flatMap(({ waiting }) => waiting as unknown[])).toEqual([])
})

test('two runs at the same moment bring each story in once', async () => {
  const file = await write('dua.xml', plainWxr(12).replaceAll('muara.example', 'dua.example'))
  const [one, two] = await Promise.all([run([file]), run([file])])
  expect((one?.imported ?? 0) + (two?.imported ?? 0)).toBe(12)
  expect(await db().importedItem.count({ where: { source: 'dua.example' } })).toBe(12)
})

test('a folder of texts and pages comes in with the pictures beside it', async () => {
  await write(
    'arsip/satu.txt',
    'Judul: Pasar Apung Ramai\nTanggal: 2020-05-01 07:30\nPenulis: Ani Wulandari\nKanal: Ekonomi\nTag: pasar, sungai\n\nAlinea satu ditulis pagi.\n\nBaca juga: Harga Ikan Turun\n\nAlinea dua.',
  )
  await write(
    'arsip/dalam/dua.html',
    '<!doctype html><html><head><title>x</title><meta property="article:published_time" content="2020-05-02T08:00:00+07:00"><link rel="canonical" href="https://arsip.example/dua"></head><body><nav>Menu</nav><article><h1>Harga Ikan Turun</h1><p>Isi halaman.</p><figure><img src="foto.png" alt="Ikan"><figcaption>Ikan di pasar</figcaption></figure></article><footer>Kaki</footer></body></html>',
  )
  await write(
    'arsip/tiga.txt',
    'Kalimat pertama naskah ini langsung bercerita tentang banyak hal di kampung.\nKalimat kedua.',
  )
  await write(
    'foto.png',
    await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .png()
      .toBuffer(),
  )
  const report = await run([join(folder, 'arsip')])
  expect(report).toMatchObject({ imported: 3, drafts: 1, failed: [] })
  const find = (headline: string) => db().article.findFirstOrThrow({ where: { headline }, include: { section: true } })
  const first = await find('Pasar Apung Ramai')
  const second = await find('Harga Ikan Turun')
  expect(first).toMatchObject({ publishedAt: new Date('2020-05-01T00:30:00Z'), section: { slug: 'ekonomi' } })
  expect(readAlsoNodes((first.document as unknown as Document).body)).toMatchObject([{ articleId: second.id }])
  expect(plainText((second.document as unknown as Document).body)).toBe('Isi halaman.')
  const image = await db().image.findFirstOrThrow({ where: { articleId: second.id } })
  expect(image).toMatchObject({ width: 40, height: 30, fileName: 'foto.png' })
  expect(second.metadata).toMatchObject({ leadImage: { imageId: image.id, caption: 'Ikan di pasar', alt: 'Ikan' } })
})

test('nobody but those who answer for the archive may import, and an unknown section is named', async () => {
  const file = await write('satu.xml', plainWxr(1))
  await expect(run([file], { actor: newsroom.cast.budi })).rejects.toThrow('--as')
  await expect(run([file], { section: 'tidak-ada' })).rejects.toThrow('"tidak-ada"')
  await expect(run([join(folder, 'tidak-ada.xml')])).rejects.toThrow('does not exist')
})

test('sections are made only when the operator says so', async () => {
  const item = wxrItem(1).replaceAll('muara.example', 'kanal.example').replaceAll('ekonomi', 'kelautan')
  const file = await write('kanal.xml', `${HEAD.replaceAll('muara.example', 'kanal.example')}${item}${FOOT}`)
  const dry = await run([file], { dryRun: true })
  expect(placesOf(dry, 'section')).toEqual(['kelautan: put in nasional'])
  await run([file], { createSections: true })
  const article = await db().article.findFirstOrThrow({ where: { section: { slug: 'kelautan' } } })
  expect(article.publication).toBe('live')
  expect(await db().event.count({ where: { name: 'site.section-saved' } })).toBeGreaterThan(0)
})

test('the script says how it is used, and who is not there', async () => {
  const { runNode } = await import('#scripts/lib/processes.ts')
  const env = { ...process.env, NODE_ENV: 'test' as const }
  const nobody = await runNode(['scripts/import.ts', join(ROOT, 'README.md'), '--as', 'tiada@naskah.test'], {
    env,
    quiet: true,
  })
  expect(nobody).toMatchObject({ code: 2, output: expect.stringContaining('tiada@naskah.test') })
  const usage = await runNode(['scripts/import.ts'], { env, quiet: true })
  expect(usage).toMatchObject({ code: 2, output: expect.stringContaining('Usage: npm run import') })
})
