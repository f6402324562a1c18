import { db } from '#lib/db/client.ts'
import { memberOf, WITH_ROLES } from '#lib/db/member.ts'
import type { Result } from '#lib/kit/result.ts'
import { type Actor, type Member, VISITOR } from '#lib/newsroom/actor.ts'
import type { ArticleFacts } from '#lib/newsroom/article.ts'
import { CAST, DEMO_PASSWORD, EXTRAS, SECTIONS } from '#lib/newsroom/cast.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { wallOf } from '#lib/newsroom/zone.ts'
import { approveArticle } from './article/approve-article.ts'
import { claimArticle } from './article/claim-article.ts'
import { createArticle } from './article/create-article.ts'
import { embargoArticle } from './article/embargo-article.ts'
import { publishArticle } from './article/publish-article.ts'
import { retractArticle } from './article/retract-article.ts'
import { saveMetadata } from './article/save-metadata.ts'
import { scheduleArticle } from './article/schedule-article.ts'
import { spikeArticle } from './article/spike-article.ts'
import { submitArticle } from './article/submit-article.ts'
import { uploadImage } from './article/upload-image.ts'
import { foundNewsroom } from './site/found-newsroom.ts'

/** A newsroom in a real database for tests: the cast, and stories led by commands into each situation of the rules. */
export const NOW = new Date('2026-11-22T12:05:00Z')

export type Cast = Record<keyof typeof CAST | keyof typeof EXTRAS, Member>
export type Newsroom = { cast: Cast; sectionId: (slug: string) => string; actor: (name: string) => Actor }

export async function foundTestNewsroom(): Promise<Newsroom> {
  const everybody = [...Object.values(CAST), ...Object.values(EXTRAS)]
  const lia = { ...CAST.hadi, handle: 'lia', email: 'lia@naskah.test', name: 'Lia' }
  const founders = [...everybody, lia].map((one) => ({
    ...one,
    roles: [...one.roles],
    sections: [...one.sections],
    password: DEMO_PASSWORD,
  }))
  const sections = SECTIONS.map((section) => ({ ...section }))
  done(await foundNewsroom(VISITOR, { name: 'Uji', tagline: '', sections, founders }, NOW))
  const users = new Map(
    (await db().user.findMany({ include: WITH_ROLES })).map((user) => [user.handle, memberOf(user)]),
  )
  const ids = new Map((await db().section.findMany()).map(({ slug, id }) => [slug, id]))
  const names: Record<string, string> = { 'other reporter': 'joko', 'other contributor': 'lia' }
  return {
    cast: Object.fromEntries(users) as Cast,
    sectionId: (slug) => ids.get(slug) as string,
    actor: (name) => (name === 'clock' ? { kind: 'clock' } : (users.get(names[name] ?? name) ?? VISITOR)),
  }
}

/** The value of a result that must be ok. */
export function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

export const bodyOf = (...paragraphs: string[]) => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

export const documentOf = (headline: string, ...paragraphs: string[]) => ({
  headline,
  standfirst: headline ? `Ringkasan ${headline}.` : '',
  body: paragraphs.length ? bodyOf(...paragraphs) : { type: 'doc', content: [{ type: 'paragraph' }] },
})

/** What an actor sees of an article now, as verbs want it. */
export async function seen(articleId: string): Promise<{ articleId: string; version: number; contentHash: string }> {
  const { version, contentHash } = await db().article.findUniqueOrThrow({ where: { id: articleId } })
  return { articleId, version, contentHash }
}

/** Changes the content a little, as `by`, through the metadata: enough to void an approval. */
export async function touch(articleId: string, by: Member): Promise<void> {
  const article = await db().article.findUniqueOrThrow({ where: { id: articleId } })
  const metadata = article.metadata as unknown as Metadata
  const next = {
    ...metadata,
    tags: [...metadata.tags],
    credits: [...metadata.credits],
    seoTitle: `${metadata.seoTitle}x`,
  }
  done(
    await saveMetadata(by, { articleId, version: article.version, sectionId: article.sectionId, metadata: next }, NOW),
  )
}

/** Before every schedule of the situations. */
const EARLIER = new Date(NOW.getTime() - 5 * 60_000)

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A story brought by commands to the situation that `facts` describe (lib/newsroom/testing.ts). */
export async function storyIn({ cast, sectionId }: Newsroom, facts: ArticleFacts): Promise<string> {
  const author = cast[facts.createdById as keyof Cast]
  const editor = facts.createdById === 'budi' ? cast.citra : cast.budi
  const document = facts.missing.includes('headline') ? undefined : documentOf('Prancis prihatin', 'Satu alinea.')
  const { articleId } = done(await createArticle(author, { sectionId: sectionId('internasional'), document }, NOW))
  if (facts.publication === 'live') {
    await advance(articleId, author, editor, 'live')
    if (facts.contentHash !== facts.liveHash) await touch(articleId, author)
  }
  if (facts.stage === 'spiked') done(await spikeArticle(author, await seen(articleId), NOW))
  else if (facts.stage !== 'draft')
    await advance(
      articleId,
      author,
      editor,
      facts.stage === 'approved' ? 'approved' : 'review',
      facts.missing.includes('imageAlt'),
    )
  if (facts.stage === 'approved' && facts.approvedHash !== facts.contentHash) await touch(articleId, editor)
  if (facts.publication === 'retracted') {
    await advance(articleId, author, editor, 'live')
    const words = { reason: 'internalCorrection' as const, text: 'Berita ini memuat kekeliruan yang mendasar.' }
    done(await retractArticle(cast.dewi, { ...(await seen(articleId)), ...words }, NOW))
  }
  const minute = (at: Date) => wallOf(at, 'Asia/Jakarta')
  if (facts.embargoUntil)
    done(await embargoArticle(editor, { ...(await seen(articleId)), until: minute(facts.embargoUntil) }, NOW))
  if (facts.scheduledAt)
    done(await scheduleArticle(editor, { ...(await seen(articleId)), at: minute(facts.scheduledAt) }, EARLIER))
  if (facts.assigneeId === 'budi') done(await claimArticle(cast.budi, await seen(articleId), NOW))
  return articleId
}

async function advance(
  articleId: string,
  author: Member,
  editor: Member,
  to: 'review' | 'approved' | 'live',
  bareImage = false,
) {
  if (bareImage) {
    const { version } = await seen(articleId)
    done(await uploadImage(author, { articleId, version, fileName: 'a.png', bytes: new Uint8Array(PIXEL) }, NOW))
  }
  done(await submitArticle(author, await seen(articleId), NOW))
  if (to === 'review') return
  done(await approveArticle(editor, await seen(articleId), NOW))
  if (to === 'live') done(await publishArticle(editor, await seen(articleId), NOW))
}
