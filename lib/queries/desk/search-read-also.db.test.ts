import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { slugify } from '#lib/newsroom/slug.ts'
import { matchReadAlso, readAlsoTargets, searchReadAlso } from './search-read-also.ts'

const LIVE = [
  'Prancis Prihatin atas Memanasnya Perbatasan Azerbaijan',
  'Azerbaijan Membantah Tuduhan Serangan',
  "Ibadah Jum'at di Masjid Agung Dipadati Anak-anak",
  'COVID-19: Vaksin Tahap Ketiga Dimulai',
  'Café “Kenangan” Buka Lagi, 100% Kopi Gayo',
]
const [PRANCIS, BANTAHAN, JUMAT, COVID, CAFE] = LIVE as [string, string, string, string, string]
const DRAFT = 'Azerbaijan: Naskah yang Belum Tayang'

const ids: Record<string, string> = {}
let ani: Member
let joko: Member

beforeAll(async () => {
  const section = await db().section.create({ data: { slug: 'internasional', name: 'Internasional', position: 1 } })
  ani = await reporter('ani')
  joko = await reporter('joko')
  for (const [at, headline] of [...LIVE, DRAFT].entries()) ids[headline] = await story(headline, section.id, at)
})

async function reporter(handle: string): Promise<Member> {
  const data = { email: `${handle}@naskah.test`, name: handle, handle, passwordHash: '' }
  const { id } = await db().user.create({ data })
  return { kind: 'member', id, name: handle, roles: ['reporter'], sectionIds: [] }
}

/** Rows as commands leave them, as far as these queries look; all but `DRAFT` are live. */
async function story(headline: string, sectionId: string, minute: number): Promise<string> {
  const at = new Date(Date.UTC(2026, 10, 1, 0, minute))
  const content = { document: {}, metadata: {}, headline, words: 1, sectionId }
  const hash = sha256(headline)
  const by = { createdById: ani.id, contentById: ani.id, createdAt: at, contentAt: at, touchedAt: at }
  const { id } = await db().article.create({
    data: { ...content, ...by, yjs: new Uint8Array([0, 0]), schemaVersion: 1, contentHash: hash },
  })
  if (headline === DRAFT) return id
  const cut = { articleId: id, ordinal: 1, standfirst: '', slug: slugify(headline), hash, reason: 'published' }
  const revision = await db().revision.create({ data: { ...content, ...cut, byId: ani.id, at } })
  const live = { publication: 'live' as const, liveRevisionId: revision.id, liveSectionId: sectionId, publishedAt: at }
  await db().article.update({ where: { id }, data: { ...live, liveHeadline: headline } })
  return id
}

const found = async (query: string, except: string[] = []) =>
  (await searchReadAlso(query, except)).map(({ headline }) => headline)
describe('searching a baca juga', () => {
  test('finds the story whose address was pasted, whatever follows it, and none at another', async () => {
    const { number } = await db().article.findUniqueOrThrow({ where: { id: ids[BANTAHAN] as string } })
    const { number: draft } = await db().article.findUniqueOrThrow({ where: { id: ids[DRAFT] as string } })
    const origin = env().SITE_URL
    const address = `${origin}/internasional/judul-yang-dulu-${number}?utm_source=wa`
    expect(await found(address)).toEqual([BANTAHAN])
    expect(await found(` ${address} `, [ids[BANTAHAN] as string])).toEqual([])
    expect(await found(`${origin}/internasional/x-${draft}`)).toEqual([])
    expect(await found(`https://lain.example/internasional/x-${number}`)).toEqual([])
    expect(await matchReadAlso([address])).toMatchObject([{ match: { headline: BANTAHAN } }])
  })

  test('finds words by their beginnings in any order, newest first, live stories only', async () => {
    expect(await found('azerbaijan prancis')).toEqual([PRANCIS])
    expect(await found('azer')).toEqual([BANTAHAN, PRANCIS])
    expect(await found('Prih PRAN')).toEqual([PRANCIS])
    expect(await found('belum tayang')).toEqual([])
  })

  test('forgives typing errors', async () => {
    expect(await found('azerbajan pranscis')).toEqual([PRANCIS])
    expect(await found('masjit agung')).toEqual([JUMAT])
  })

  test('gives the newest for an empty query, and leaves out what it is told to', async () => {
    expect(await found('  ')).toEqual([...LIVE].reverse())
    expect(await found('azer', [ids[BANTAHAN] as string])).toEqual([PRANCIS])
  })

  test('takes any characters for what they are', async () => {
    for (const query of ["'", "jum'at", '100%', 'a & b | !c', "'; drop table", '\\', ':*', '(((', '<->'])
      await found(query)
    expect(await found("jum'at")).toEqual([JUMAT])
    expect(await found('covid 19')).toEqual([COVID])
    expect(await found('100% kopi')).toEqual([CAFE])
  })

  test('says section and public page of each', async () => {
    const [choice] = await searchReadAlso('prihatin')
    expect(choice).toMatchObject({ articleId: ids[PRANCIS], section: 'Internasional' })
    expect(choice?.path).toMatch(/^\/internasional\/prancis-prihatin-[a-z-]+-\d+$/)
    expect(choice?.publishedAt).toBeInstanceOf(Date)
  })
})

describe('matching titles', () => {
  test('finds the story that has exactly this title, whatever its case and punctuation', async () => {
    const titles = [
      'PRANCIS prihatin atas memanasnya perbatasan Azerbaijan.',
      'Ibadah Jumat di Masjid Agung dipadati anak anak',
      'Covid-19: vaksin tahap ketiga dimulai',
      'Cafe Kenangan Buka Lagi, 100 Kopi Gayo',
      'Prancis Prihatin atas Memanasnya Perbatasan',
      DRAFT,
      '…',
    ]
    const matches = await matchReadAlso(titles)
    expect(matches.map(({ match }) => match?.headline ?? null)).toEqual([PRANCIS, JUMAT, COVID, CAFE, null, null, null])
  })
})

describe('what a baca juga leads to', () => {
  test('is shown as far as the reader may know', async () => {
    const waiting = ids[DRAFT] as string
    const unknown = '01a20538-c232-713e-a8a4-678c23c4c346'
    const all = [ids[PRANCIS] as string, waiting, unknown]
    expect((await readAlsoTargets(ani, all)).map(({ state }) => state)).toEqual(['live', 'draft', 'gone'])
    expect((await readAlsoTargets(joko, all)).map(({ state }) => state)).toEqual(['live', 'gone', 'gone'])
    expect(await readAlsoTargets(ani, [])).toEqual([])
  })
})
