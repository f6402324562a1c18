// biome-ignore-all lint/style/noRestrictedImports: a test compares what readers see with the rows
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Document } from '#lib/body/document.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { readAlsoNodes } from '#lib/body/text.ts'
import { findOwnerPath } from '#lib/commands/front/find-owner.ts'
import { db } from '#lib/db/client.ts'
import { type FrontSpec, pinsOf } from '#lib/newsroom/front/spec.ts'
import { articlePath } from '#lib/newsroom/paths.ts'
import { storyNumberOf } from '#lib/newsroom/site-links.ts'
import { Newsdesk, type Step, steps } from './links.steps.ts'
import { crawl, type Page, visit } from './testing.ts'

let desk: Newsdesk
beforeAll(async () => {
  desk = await Newsdesk.found()
})

const LIVE = { publication: 'live' } as const
type Live = { id: string; number: number; path: string; document: Document }

async function liveStories(): Promise<Map<string, Live>> {
  const rows = await db().article.findMany({
    where: LIVE,
    select: { id: true, number: true, liveSection: true, liveRevision: { select: { slug: true, document: true } } },
  })
  return new Map(
    rows.map(({ id, number, liveSection, liveRevision }) => {
      const path = articlePath(liveSection?.slug ?? '', liveRevision?.slug ?? '', number)
      return [id, { id, number, path, document: liveRevision?.document as unknown as Document }]
    }),
  )
}

/** What its document says that readers should be led to, told without the code that renders it. */
function wanted(story: Live, live: ReadonlyMap<string, Live>): string[] {
  const nodes = readAlsoNodes(story.document.body)
  const mains = nodes.map(({ articleId }) => (articleId === story.id ? undefined : live.get(articleId ?? '')?.path))
  const shown = new Set(mains)
  return nodes.flatMap(({ fallbackId }, at) => {
    const other = fallbackId === story.id ? undefined : live.get(fallbackId ?? '')?.path
    if (mains[at]) return [mains[at]]
    if (!other || shown.has(other)) return []
    shown.add(other)
    return [other]
  })
}

const asides = ({ text }: Page): string[] =>
  [...text.matchAll(/<aside data-read-also[^>]*>.*?href="([^"]*)"/gs)].map(([, href = '']) => href)

const walks = ({ text }: Page): string[] =>
  [...text.matchAll(/<a href="([^"]*)" rel="(?:prev|next)">/g)].map(([, href = '']) => href)

/** Where the story's series leads from it, told from the rows alone. */
async function walksWanted(live: ReadonlyMap<string, Live>): Promise<[string, string[]][]> {
  const rows = await db().topicStory.findMany({ where: { topicId: desk.seriesId }, orderBy: { position: 'asc' } })
  const parts = rows.flatMap(({ articleId }) => live.get(articleId)?.path ?? [])
  return parts.map((path, at) => [path, [parts[at - 1], parts[at + 1]].flatMap((one) => one ?? [])])
}

/** The rows that a document has, told without the code that writes them. */
function rowsOf(articleId: string, document: Document, known: ReadonlySet<string>) {
  return readAlsoNodes(document.body).map(({ articleId: to, fallbackId: other, wantedTitle, label }, position) => {
    const toId = to && to !== articleId && known.has(to) ? to : null
    const fallbackId = other && other !== articleId && other !== toId && known.has(other) ? other : null
    return { position, toId, fallbackId, wantedTitle: wantedTitle ?? (toId ? null : (label ?? '')) }
  })
}

async function checkRows(): Promise<void> {
  const known = new Set((await db().article.findMany({ select: { id: true } })).map(({ id }) => id))
  const select = { position: true, toId: true, fallbackId: true, wantedTitle: true } as const
  const orderBy = { position: 'asc' } as const
  const revisions = await db().revision.findMany({ include: { links: { select, orderBy } } })
  for (const { articleId, document, links } of revisions)
    expect(links).toEqual(rowsOf(articleId, document as unknown as Document, known))
  const articles = await db().article.findMany({
    select: {
      id: true,
      document: true,
      liveRevision: { select: { document: true } },
      linksNow: { select: { ...select, live: true }, orderBy },
    },
  })
  for (const { id, document, liveRevision, linksNow } of articles) {
    const now = (live: boolean) => linksNow.filter((one) => one.live === live).map(({ live: _, ...row }) => row)
    expect(now(false)).toEqual(rowsOf(id, document as unknown as Document, known))
    const shown = liveRevision?.document as unknown as Document | undefined
    expect(now(true)).toEqual(shown ? rowsOf(id, shown, known) : [])
  }
}

const cardsIn = (html: string): string[] =>
  [...html.matchAll(/<h[23]><a href="([^"]*-\d+)"/g)].map(([, href = '']) => href)

/** Each live story that somebody put on a front stands there, and none stands there twice. */
async function checkFronts(pages: ReadonlyMap<string, Page>, live: ReadonlyMap<string, Live>): Promise<void> {
  const paths = new Map([...live.values()].map(({ number, path }) => [number, path]))
  const fronts = await db().front.findMany({ include: { live: true } })
  for (const front of fronts) {
    const page = pages.get((await findOwnerPath(db(), front)) ?? '')
    if (!page || !front.live) continue
    const spec = front.live.spec as unknown as FrontSpec
    const bar = spec.breaking?.story
    const pins = pinsOf(spec).flatMap((number) => (number === bar ? [] : (paths.get(number) ?? [])))
    const cards = cardsIn(page.text)
    expect([page.path, cards.filter((path) => pins.includes(path)).sort()]).toEqual([page.path, pins.sort()])
    expect([page.path, new Set(cards).size]).toEqual([page.path, cards.length])
    if (bar && paths.has(bar)) expect(page.text).toContain(`<a href="${paths.get(bar)}">`)
  }
}

/** After every step: every link of every page opens, every link that should be there is, and the rows say the same. */
async function checkSite(after: string): Promise<void> {
  const live = await liveStories()
  const stories = [...live.values()]
  const pages = await crawl(stories.map(({ path }) => path))
  for (const { path, from, status } of pages.values())
    expect([status, path, `from ${from} after ${after}`]).toEqual([200, path, `from ${from} after ${after}`])
  for (const story of stories)
    expect([after, story.path, asides(pages.get(story.path) as Page)]).toEqual([after, story.path, wanted(story, live)])
  for (const [path, wanted] of await walksWanted(live))
    expect([after, path, walks(pages.get(path) as Page)]).toEqual([after, path, wanted])
  await checkFronts(pages, live)
  const numbers = new Set(stories.map(({ number }) => number))
  for (const path of pages.keys()) {
    const number = storyNumberOf(path)
    if (number !== null) expect([path, numbers.has(number)]).toEqual([path, true])
  }
}

/** Every verb once, so that no run is without them; what is drawn follows. */
const SURE: Step[] = [
  { verb: 'arrange', story: 2, other: 4, third: 0 },
  { verb: 'front', story: 1, other: 2, third: 3 },
  { verb: 'front', story: 2, other: 3, third: 5 },
  { verb: 'front', story: 0, other: 2, third: 3 },
  { verb: 'join', story: 1, other: 0, third: 0 },
  { verb: 'lead', story: 0, other: 1, third: 2 },
  { verb: 'lead', story: 1, other: 0, third: 2 },
  { verb: 'lead', story: 2, other: 0, third: 1 },
  { verb: 'link', story: 3, other: 0, third: 1 },
  { verb: 'schedule', story: 3, other: 0, third: 0 },
  { verb: 'clock', story: 3, other: 0, third: 0 },
  { verb: 'quickFix', story: 1, other: 0, third: 0 },
  { verb: 'retract', story: 0, other: 0, third: 0 },
  { verb: 'restore', story: 0, other: 0, third: 0 },
  { verb: 'leave', story: 0, other: 0, third: 0 },
  { verb: 'slug', story: 0, other: 0, third: 0 },
  { verb: 'lead', story: 0, other: 0, third: 0 },
  { verb: 'section', story: 1, other: 0, third: 1 },
  { verb: 'lead', story: 1, other: 0, third: 0 },
  { verb: 'replace', story: 3, other: 0, third: 2 },
  { verb: 'lead', story: 3, other: 0, third: 0 },
]

test('whatever the newsroom does, no page leads to what is not there, and no link is missing that should be', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (drawn) => {
      await desk.run(SURE, drawn, checkSite)
      await checkRows()
    }),
    // A run that is interrupted proves nothing: even on a busy machine one comes to its end.
    { numRuns: 3, endOnFailure: true, interruptAfterTimeLimit: 100_000 },
  )
}, 240_000)

test('a document of schema 1 opens, keeps its hash, and takes a fallback', async () => {
  const [one, two, three] = await desk.begin()
  const row = await db().article.findUniqueOrThrow({ where: { id: one as string } })
  await db().article.update({ where: { id: row.id }, data: { schemaVersion: 1 } })
  const doc = new Y.Doc()
  Y.applyUpdate(doc, row.yjs)
  const before = Y.encodeStateVector(doc)
  const node = new Y.XmlElement('readAlso')
  node.setAttribute('articleId', two as string)
  doc.getXmlFragment('body').push([node])
  await desk.save(row.id, Y.encodeStateAsUpdate(doc, before))
  const linked = await db().article.findUniqueOrThrow({ where: { id: row.id } })
  const attrs = (document: unknown) => readAlsoNodes((document as Document).body).at(-1)
  expect(JSON.stringify(linked.document)).not.toContain('fallbackId')
  expect(linked.schemaVersion).toBe(SCHEMA_VERSION)
  node.setAttribute('fallbackId', three as string)
  await desk.save(row.id, Y.encodeStateAsUpdate(doc, before))
  const stored = await db().article.findUniqueOrThrow({ where: { id: row.id } })
  expect(attrs(stored.document)).toMatchObject({ articleId: two, fallbackId: three })
  await desk.take({ verb: 'lead', story: 2, other: 0, third: 0 })
  await desk.take({ verb: 'lead', story: 0, other: 0, third: 0 })
  const live = await liveStories()
  const html = await (await visit(live.get(row.id)?.path as string)).text()
  expect(html).toContain(`href="${live.get(three as string)?.path}"`)
})
