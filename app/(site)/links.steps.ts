// biome-ignore-all lint/style/noRestrictedImports: tests make their stories by commands, as the newsroom does
import fc from 'fast-check'
import * as Y from 'yjs'
import type { Document } from '#lib/body/document.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { approveArticle } from '#lib/commands/article/approve-article.ts'
import { claimArticle } from '#lib/commands/article/claim-article.ts'
import { publishArticle } from '#lib/commands/article/publish-article.ts'
import { quickFixArticle } from '#lib/commands/article/quick-fix-article.ts'
import { releaseArticle } from '#lib/commands/article/release-article.ts'
import { replaceLinks } from '#lib/commands/article/replace-links.ts'
import { restoreArticle } from '#lib/commands/article/restore-article.ts'
import { retractArticle } from '#lib/commands/article/retract-article.ts'
import { returnArticle } from '#lib/commands/article/return-article.ts'
import { saveArticle } from '#lib/commands/article/save-article.ts'
import { saveMetadata } from '#lib/commands/article/save-metadata.ts'
import { scheduleArticle } from '#lib/commands/article/schedule-article.ts'
import { spikeArticle } from '#lib/commands/article/spike-article.ts'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { sweepSchedules } from '#lib/commands/article/sweep-schedules.ts'
import { unscheduleArticle } from '#lib/commands/article/unschedule-article.ts'
import { unspikeArticle } from '#lib/commands/article/unspike-article.ts'
import { publishFront } from '#lib/commands/front/publish-front.ts'
import { saveFront } from '#lib/commands/front/save-front.ts'
import { NOW, seen } from '#lib/commands/testing.ts'
import { arrangeTopic } from '#lib/commands/topic/arrange-topic.ts'
import { joinTopic } from '#lib/commands/topic/join-topic.ts'
import { leaveTopic } from '#lib/commands/topic/leave-topic.ts'
import { saveTopic } from '#lib/commands/topic/save-topic.ts'
import { db } from '#lib/db/client.ts'
import type { Result } from '#lib/kit/result.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { FRONT_KINDS, type FrontKind } from '#lib/newsroom/front/spec.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { wallOf } from '#lib/newsroom/zone.ts'
import { Press } from '#lib/queries/site/testing.ts'

/** What a newsroom does to a few stories that lead to one another, a step at a time. Used by tests only. */
export const STORIES = 8
const SECTIONS = ['nasional', 'internasional', 'ekonomi'] as const

type Answer = Result<unknown, Refusal>
type Way = (desk: Newsdesk, ids: { id: string; other: string; third: string }, step: Step) => Promise<Answer>

const edit =
  (change: (body: Y.XmlFragment, ids: { other: string; third: string }, step: Step) => void): Way =>
  (desk, { id, ...ids }, step) =>
    desk.edit(id, (doc) => change(doc.getXmlFragment('body'), ids, step))

const linksOf = (body: Y.XmlFragment): Y.XmlElement[] =>
  body.toArray().filter((node): node is Y.XmlElement => node instanceof Y.XmlElement && node.nodeName === 'readAlso')

function readAlso(attributes: Record<string, string>): Y.XmlElement {
  const node = new Y.XmlElement('readAlso')
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  return node
}

const metadata =
  (change: (old: Metadata, step: Step) => Partial<Metadata>, section?: (step: Step) => string): Way =>
  (desk, { id }, step) =>
    desk.describe(id, (old) => change(old, step), section?.(step))

const WAYS = {
  submit: async (desk, { id }) => submitArticle(desk.chief, await seen(id), desk.now),
  approve: async (desk, { id }) => approveArticle(desk.chief, await seen(id), desk.now),
  publish: async (desk, { id }) => publishArticle(desk.chief, await seen(id), desk.now),
  /** The whole way to readers. */
  lead: async (desk, { id }) => desk.lead(id),
  schedule: async (desk, { id }) => {
    await desk.toApproval(id)
    const at = wallOf(new Date(desk.now.getTime() + 120_000), 'Asia/Jakarta')
    return scheduleArticle(desk.chief, { ...(await seen(id)), at }, desk.now)
  },
  unschedule: async (desk, { id }) => unscheduleArticle(desk.chief, await seen(id), desk.now),
  clock: async (desk) => {
    desk.now = new Date(desk.now.getTime() + 180_000)
    const { published } = await sweepSchedules(desk.now)
    return published > 0 ? { ok: true, value: published } : { ok: false, refusal: { kind: 'not-due' } }
  },
  return: async (desk, { id }) => returnArticle(desk.chief, { ...(await seen(id)), note: 'Perjelas.' }, desk.now),
  claim: async (desk, { id }) => claimArticle(desk.chief, await seen(id), desk.now),
  release: async (desk, { id }) => releaseArticle(desk.chief, await seen(id), desk.now),
  retract: async (desk, { id }) => {
    const words = { reason: 'internalCorrection' as const, text: 'Berita ini memuat kekeliruan yang mendasar.' }
    return retractArticle(desk.chief, { ...(await seen(id)), ...words }, desk.now)
  },
  restore: async (desk, { id }) => restoreArticle(desk.chief, await seen(id), desk.now),
  quickFix: async (desk, { id }) => desk.quickFix(id),
  spike: async (desk, { id }) => spikeArticle(desk.chief, await seen(id), desk.now),
  unspike: async (desk, { id }) => unspikeArticle(desk.chief, await seen(id), desk.now),
  link: edit((body, { other, third }) => body.push([readAlso({ articleId: other, fallbackId: third })])),
  linkPlain: edit((body, { other }) => body.push([readAlso({ articleId: other })])),
  wish: edit((body, { third }) => body.push([readAlso({ wantedTitle: 'Judul yang dicari', fallbackId: third })])),
  unlink: edit((body) => {
    const at = body.toArray().findIndex((node) => node instanceof Y.XmlElement && node.nodeName === 'readAlso')
    if (at >= 0) body.delete(at, 1)
  }),
  pick: edit((body, { other }) => linksOf(body).at(-1)?.setAttribute('articleId', other)),
  fallback: edit((body, { third }) => linksOf(body)[0]?.setAttribute('fallbackId', third)),
  replace: async (desk, { id, other, third }) =>
    replaceLinks(desk.chief, { articleId: id, from: { articleId: other }, to: third }, desk.now),
  slug: metadata((old) => ({ slug: `${old.slug || 'naskah'}-x`.slice(-60).replace(/^-+/, ''), slugTouched: true })),
  tags: metadata((old, { other }) => ({ tags: [`Tag ${other}`, ...old.tags].slice(0, 3) })),
  /** Parts of a series in an order of their own, live or not. */
  arrange: async (desk, ids) => desk.arrange([ids.third, ids.id, ids.other]),
  join: async (desk, { id }) => joinTopic(desk.chief, { topicId: desk.seriesId, articleId: id }, desk.now),
  leave: async (desk, { id }) => leaveTopic(desk.chief, { topicId: desk.seriesId, articleId: id }, desk.now),
  /** Three stories on a front, live or not: on home, a section's or the topik's. */
  front: async (desk, ids, step) => desk.pin([ids.id, ids.other, ids.third], step.story + step.other + step.third),
  section: metadata(
    () => ({}),
    ({ third }) => SECTIONS[(third + 1) % SECTIONS.length] as string,
  ),
} satisfies Record<string, Way>

export type Step = { verb: keyof typeof WAYS; story: number; other: number; third: number }

const which = fc.integer({ min: 0, max: STORIES - 1 })
/** Verbs that change what readers are led to come more often. */
const OFTEN: (keyof typeof WAYS)[] = [
  'lead',
  'lead',
  'lead',
  'link',
  'link',
  'retract',
  'restore',
  'pick',
  'fallback',
  'replace',
]
const verb = fc.constantFrom(...OFTEN, ...(Object.keys(WAYS) as (keyof typeof WAYS)[]))
export const steps = fc.array(fc.record({ verb, story: which, other: which, third: which }), {
  minLength: 12,
  maxLength: 24,
})

export class Newsdesk {
  now = NOW
  seriesId = ''
  topicId = ''
  #ids: string[] = []
  readonly #press: Press
  constructor(press: Press) {
    this.#press = press
  }

  static async found(): Promise<Newsdesk> {
    return new Newsdesk(await Press.found())
  }

  get chief(): Member {
    return this.#press.newsroom.cast.dewi
  }

  /** New drafts of Ani's, a topik of one of their tags and a series; those of an earlier run stay, as an archive. */
  async begin(): Promise<string[]> {
    this.#ids = []
    this.topicId = await this.#found('topic', ['Tag 0'])
    this.seriesId = await this.#found('series', [])
    for (let n = 0; n < STORIES; n += 1) {
      const section = SECTIONS[n % SECTIONS.length] as string
      this.#ids.push((await this.#press.write({ headline: `Berita ${n}`, section, tags: [`Tag ${n % 2}`] })).articleId)
    }
    return this.#ids
  }

  async #found(kind: 'topic' | 'series', tags: string[]): Promise<string> {
    const slug = `${kind}-${await db().topic.count()}`
    const input = { topicId: null, kind, slug, name: slug, about: '', tags, closed: false, version: 0 }
    const made = await saveTopic(this.chief, input, this.now)
    if (!made.ok) throw new Error(made.refusal.kind)
    return made.value.topicId
  }

  /** Saves and publishes a front: at its head, among the picks, in the bar, and in a block of the topik. */
  async pin(ids: readonly string[], which: number): Promise<Answer> {
    const rows = await db().article.findMany({ where: { id: { in: [...ids] } }, select: { number: true } })
    const [first = null, second = null, third = null] = rows.map(({ number }) => number)
    const kind = FRONT_KINDS[which % FRONT_KINDS.length] as FrontKind
    const section = this.#press.newsroom.sectionId(SECTIONS[which % SECTIONS.length] as string)
    const key = { home: '', section, topic: this.topicId }[kind]
    const block = { kind: 'topic' as const, key: this.topicId, visible: true, places: [null, third] }
    const spec = {
      breaking: which % 2 ? { text: '', story: second, until: '2099-01-01T00:00' } : null,
      main: [null, first, null],
      picks: which % 2 ? [null] : [second, null],
      fillPicks: which % 4 < 2,
      blocks: kind === 'topic' ? [] : [block],
    }
    const front = await db().front.findUnique({ where: { kind_key: { kind, key } } })
    const saved = await saveFront(this.chief, { kind, key, version: front?.version ?? 0, spec }, this.now)
    return saved.ok ? publishFront(this.chief, { kind, key, version: saved.value.version }, this.now) : saved
  }

  async arrange(ids: readonly string[]): Promise<Answer> {
    const { version } = await db().topic.findUniqueOrThrow({ where: { id: this.seriesId } })
    const input = { topicId: this.seriesId, version, articleIds: [...new Set(ids)] }
    return arrangeTopic(this.chief, input, this.now)
  }

  /** `refused` is an answer like any other: then nothing has changed. */
  async take(step: Step): Promise<'done' | 'refused'> {
    this.now = new Date(this.now.getTime() + 60_000)
    const [id, other, third] = [step.story, step.other, step.third].map((at) => this.#ids[at] as string)
    const ids = { id, other, third } as { id: string; other: string; third: string }
    return (await (WAYS[step.verb] as Way)(this, ids, step)).ok ? 'done' : 'refused'
  }

  /** From the beginning: `sure` steps, each of which must be possible, then those drawn; `check` after each that is done. */
  async run(sure: readonly Step[], drawn: readonly Step[], check: (after: string) => Promise<void>): Promise<void> {
    await this.begin()
    for (const [at, step] of [...sure, ...drawn].entries()) {
      const isDone = (await this.take(step)) === 'done'
      if (isDone) await check(JSON.stringify(step))
      else if (at < sure.length) throw new Error(`refused: ${JSON.stringify(step)}`)
    }
  }

  save(articleId: string, update: Uint8Array): Promise<Answer> {
    return saveArticle(this.chief, { articleId, update, schemaVersion: SCHEMA_VERSION }, this.now)
  }

  async edit(articleId: string, change: (doc: Y.Doc) => void): Promise<Answer> {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, (await db().article.findUniqueOrThrow({ where: { id: articleId } })).yjs)
    const before = Y.encodeStateVector(doc)
    doc.transact(() => change(doc))
    return this.save(articleId, Y.encodeStateAsUpdate(doc, before))
  }

  async describe(articleId: string, change: (old: Metadata) => Partial<Metadata>, section?: string): Promise<Answer> {
    const { metadata: stored, version, sectionId } = await db().article.findUniqueOrThrow({ where: { id: articleId } })
    const old = stored as unknown as Metadata
    const next = { ...old, ...change(old) }
    const plain = { ...next, tags: [...next.tags], credits: [...next.credits] }
    const to = section ? this.#press.newsroom.sectionId(section) : sectionId
    return saveMetadata(this.chief, { articleId, version, sectionId: to, metadata: plain }, this.now)
  }

  /** One more word in what readers see; refused while they see nothing. */
  async quickFix(articleId: string): Promise<Answer> {
    const { liveRevision } = await db().article.findUniqueOrThrow({
      where: { id: articleId },
      select: { liveRevision: { select: { hash: true, document: true } } },
    })
    if (!liveRevision) return { ok: false, refusal: { kind: 'not-live' } }
    const document = liveRevision.document as unknown as Document
    const fixed = { ...document, standfirst: `${document.standfirst.slice(0, 200)} Lagi.` }
    const input = { articleId, liveHash: liveRevision.hash, document: fixed, image: null }
    return quickFixArticle(this.chief, input, this.now)
  }

  async toApproval(articleId: string): Promise<void> {
    await submitArticle(this.chief, await seen(articleId), this.now)
    await approveArticle(this.chief, await seen(articleId), this.now)
  }

  async lead(articleId: string): Promise<Answer> {
    await this.toApproval(articleId)
    return publishArticle(this.chief, await seen(articleId), this.now)
  }
}
