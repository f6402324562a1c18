// biome-ignore-all lint/style/noRestrictedImports: tests make their stories by commands, as the newsroom does
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Document } from '#lib/body/document.ts'
import { readAlsoNodes } from '#lib/body/text.ts'
import { replaceLinks } from '#lib/commands/article/replace-links.ts'
import { NOW } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import { Press, readAlso, type Story } from '#lib/queries/site/testing.ts'
import { readLinks } from '../read-links.ts'
import { searchComing } from '../search-coming.ts'
import { readOrphans } from './read-orphans.ts'
import { readPendingLinks } from './read-pending.ts'
import { readRetractedTargets } from './read-retracted.ts'
import { readSuperseded } from './read-superseded.ts'

let press: Press
beforeAll(async () => {
  press = await Press.found()
})

const documentOf = async ({ articleId }: Story): Promise<Document> =>
  (await db().article.findUniqueOrThrow({ where: { id: articleId } })).document as unknown as Document
const wanted = (wantedTitle: string) => ({
  type: 'readAlso' as const,
  attrs: { articleId: null, label: null, wantedTitle },
})

describe('leading baca juga elsewhere', () => {
  let old: Story
  let newer: Story
  let linking: Story
  beforeEach(async () => {
    old = await press.live({ headline: 'Sasaran lama' })
    newer = await press.live({ headline: 'Sasaran baru' })
    linking = await press.live({ headline: 'Yang menautkan', body: [readAlso(old.articleId), readAlso(old.articleId)] })
  })
  const replace = (story: Story, from: Story, to: Story, actor = press.newsroom.cast.budi) =>
    replaceLinks(actor, { articleId: story.articleId, from: { articleId: from.articleId }, to: to.articleId }, NOW)

  test('changes each in its place in the working copy, on the record, and nothing that readers see', async () => {
    expect(await replace(linking, old, newer)).toMatchObject({ ok: true, value: { count: 2 } })
    const nodes = readAlsoNodes((await documentOf(linking)).body)
    expect(nodes.map(({ articleId }) => articleId)).toEqual([newer.articleId, newer.articleId])
    const { articleId } = linking
    const event = await db().event.findFirst({ where: { articleId }, orderBy: { ordinal: 'desc' } })
    expect(event).toMatchObject({ name: 'article.links-replaced', actorId: press.newsroom.cast.budi.id })
    const live = await db().linkNow.findMany({ where: { articleId, live: true } })
    expect(live.map(({ toId }) => toId)).toEqual([old.articleId, old.articleId])
  })

  test('is refused by those who may not edit, without its link, to itself, to what is not live, and twice', async () => {
    const draft = await press.write({ headline: 'Masih draf' })
    const kinds = async (...all: ReturnType<typeof replace>[]) =>
      (await Promise.all(all)).map((one) => (one.ok ? 'ok' : one.refusal.kind))
    const { indra, hadi } = press.newsroom.cast
    expect(await kinds(replace(linking, old, newer, indra), replace(linking, old, newer, hadi))).toEqual([
      'not-allowed',
      'not-found',
    ])
    expect(
      await kinds(replace(linking, newer, old), replace(linking, old, linking), replace(linking, old, draft)),
    ).toEqual(['not-linked', 'links-itself', 'target-not-live'])
    const both = await press.live({ headline: 'Keduanya', body: [readAlso(old.articleId), readAlso(newer.articleId)] })
    expect(await kinds(replace(both, old, newer))).toEqual(['already-linked'])
    expect(readAlsoNodes((await documentOf(both)).body).map(({ articleId }) => articleId)).toEqual([
      old.articleId,
      newer.articleId,
    ])
  })
})

describe('the reports', () => {
  test('name a pending link with the story that has its title, else with those like it', async () => {
    const match = await press.live({ headline: 'Harga beras medium turun di tiga pasar' })
    const story = await press.write({
      headline: 'Menunggu',
      body: [wanted('Harga Beras Medium Turun di Tiga Pasar'), wanted('Harga beras medium turun di lima pasar kota')],
    })
    const { rows } = await readPendingLinks(press.newsroom.cast.dewi, null)
    const mine = rows.filter(({ stories }) => stories[0]?.articleId === story.articleId)
    expect(mine.map(({ instead }) => instead.map(({ articleId }) => articleId))).toEqual([
      [match.articleId],
      [match.articleId],
    ])
    const same = await press.write({
      headline: 'Menunggu juga',
      body: [wanted('Harga Beras Medium Turun di Tiga Pasar')],
    })
    const [together] = (await readPendingLinks(press.newsroom.cast.dewi, null)).rows.filter(
      ({ title }) => title === 'Harga Beras Medium Turun di Tiga Pasar',
    )
    expect(together?.stories.map(({ articleId }) => articleId)).toEqual([same.articleId, story.articleId])
    expect((await readPendingLinks(press.newsroom.cast.hadi, null)).rows).toEqual([])
    const from = { wantedTitle: 'Harga Beras Medium Turun di Tiga Pasar' }
    const input = { articleId: story.articleId, from, to: match.articleId }
    expect((await replaceLinks(press.newsroom.cast.ani, input, NOW)).ok).toBe(true)
    const left = (await readPendingLinks(press.newsroom.cast.dewi, null)).rows
    expect(left.filter(({ stories }) => stories[0]?.articleId === story.articleId)).toHaveLength(1)
  })

  test('name a newer story in place of an older one, until the working copy leads there', async () => {
    const tags = ['Koridor Arafura', 'Perundingan']
    const old = await press.live({ headline: 'Perundingan koridor Arafura mulai dibahas', tags })
    const linking = await press.live({ headline: 'Latar lain', body: [readAlso(old.articleId)], minutes: 1 })
    await press.live({ headline: 'Sama sekali tentang hal lain', tags, minutes: 2 })
    await press.live({ headline: 'Perundingan koridor Arafura mulai macet', tags: ['Perundingan'], minutes: 2 })
    const newer = await press.live({ headline: 'Perundingan koridor Arafura disepakati', tags, minutes: 3 })
    const groups = async () =>
      (await readSuperseded(null)).rows.filter(({ from }) => 'articleId' in from && from.articleId === old.articleId)
    expect(await groups()).toMatchObject([
      { tags, stories: [{ articleId: linking.articleId }], instead: [{ articleId: newer.articleId }] },
    ])
    const input = { articleId: linking.articleId, from: { articleId: old.articleId }, to: newer.articleId }
    expect((await replaceLinks(press.newsroom.cast.citra, input, NOW)).ok).toBe(true)
    expect(await groups()).toEqual([])
  })

  test('name who still links to what was retracted, and live stories that nobody links to, page by page', async () => {
    const gone = await press.live({ headline: 'Akan dicabut' })
    const linking = await press.live({ headline: 'Menautkan yang dicabut', body: [readAlso(gone.articleId)] })
    const orphans = async () => (await readOrphans(null)).rows.map(({ articleId }) => articleId)
    expect(await orphans()).toContain(linking.articleId)
    expect(await orphans()).not.toContain(gone.articleId)
    await press.retract(gone)
    expect((await readRetractedTargets(press.newsroom.cast.dewi, null)).rows).toMatchObject([
      { from: { articleId: gone.articleId }, stories: [{ articleId: linking.articleId, state: 'live' }] },
    ])
    expect(await orphans()).not.toContain(gone.articleId)
  })
})

describe('who links where', () => {
  test('is told with states, counts, fallbacks and what waited', async () => {
    const { dewi } = press.newsroom.cast
    const target = await press.write({ headline: 'Yang ditunggu' })
    const first = await press.live({ headline: 'Lebih dulu', body: [readAlso(target.articleId)] })
    const draft = await press.write({ headline: 'Draf penaut', body: [readAlso(target.articleId)] })
    const instead: Parameters<typeof press.live>[0]['body'] = [
      {
        type: 'readAlso',
        attrs: { articleId: draft.articleId, label: null, wantedTitle: null, fallbackId: target.articleId },
      },
    ]
    const reserve = await press.live({ headline: 'Pakai cadangan', body: instead })
    const links = async ({ articleId }: Story, of: Story) => readLinks(dewi, articleId, await documentOf(of))
    expect((await links(first, first)).out).toMatchObject([{ state: 'draft', title: 'Yang ditunggu' }])
    await press.publish(target, 5)
    const { live, working, waited } = await links(target, target)
    expect(live).toMatchObject({ count: 2 })
    expect(live.stories.map(({ articleId, fallback }) => [articleId, fallback]).sort()).toEqual(
      [
        [first.articleId, false],
        [reserve.articleId, true],
      ].sort(),
    )
    expect(working.stories).toMatchObject([{ articleId: draft.articleId, state: 'draft' }])
    expect(waited).toBe(1)
    expect((await links(reserve, reserve)).out).toMatchObject([{ state: 'draft', fallback: { state: 'live' } }])
  })

  test('offers what is coming only to those who may see it, and says where it stands', async () => {
    const draft = await press.write({ headline: 'Liputan mendatang pasar pagi' })
    const { ani, dewi, hadi } = press.newsroom.cast
    expect(await searchComing(ani, 'pasar MENDATANG')).toMatchObject([{ articleId: draft.articleId, state: 'draft' }])
    expect(await searchComing(dewi, 'mendatang', [draft.articleId])).toEqual([])
    expect(await searchComing(hadi, 'mendatang')).toEqual([])
  })
})
