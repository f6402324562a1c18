import type { Document } from '#lib/body/document.ts'
import { readAlsoNodes } from '#lib/body/text.ts'
import { db } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { type TargetState, targetState } from '#lib/newsroom/read-also/target-state.ts'

/** `pending` no story is chosen yet; `unknown` the actor may not see the target. */
export type LinkState = TargetState | 'pending' | 'unknown'
export type LinkView = {
  state: LinkState
  /** Null when nobody knows a title, or the actor may not see the target. */
  title: string | null
  /** The target, when the actor may open it. */
  articleId: string | null
  scheduledAt: Date | null
  /** What readers get while it is not live. */
  fallback: Omit<LinkView, 'fallback'> | null
}
/** A story that links here: `fallback` when it does so only in place of another. */
export type IncomingLink = { articleId: string; title: string; state: TargetState; fallback: boolean }
export type Incoming = { stories: IncomingLink[]; count: number }
export type Links = {
  out: LinkView[]
  /** What readers can follow to here: the newest, and how many there are (counted up to `MOST_COUNTED`). */
  live: Incoming
  /** Working copies that link here and whose readers cannot follow the link yet. */
  working: Incoming
  /** Live stories that were there first: their links waited for this one. Null unless this one is live. */
  waited: number | null
}

const INCOMING = 30
export const MOST_COUNTED = 1000

/** The baca juga of the working copy in order, and who links here. */
export async function readLinks(actor: Actor, articleId: string, document: Document): Promise<Links> {
  const [out, live, working, waited] = await Promise.all([
    readOut(actor, document),
    readIncoming(actor, articleId, true),
    readIncoming(actor, articleId, false),
    countWaited(articleId),
  ])
  return { out, live, working, waited }
}

async function readOut(actor: Actor, document: Document): Promise<LinkView[]> {
  const nodes = readAlsoNodes(document.body)
  const ids = [...new Set(nodes.flatMap(({ articleId, fallbackId }) => [articleId, fallbackId].filter((id) => !!id)))]
  const rows =
    ids.length === 0
      ? []
      : await db().article.findMany({
          where: { id: { in: ids as string[] }, ...liveOrVisible(actor) },
          select: TARGET,
        })
  const known = new Map(rows.map((row) => [row.id, row]))
  const view = (id: string, title: string | null): Omit<LinkView, 'fallback'> => {
    const row = known.get(id)
    if (!row) return { state: 'unknown', title, articleId: null, scheduledAt: null }
    const shown = row.liveHeadline ?? row.headline
    return { state: targetState(row), title: shown || title, articleId: row.id, scheduledAt: row.scheduledAt }
  }
  return nodes.map(({ articleId, label, wantedTitle, fallbackId }) => {
    const fallback = fallbackId ? view(fallbackId, null) : null
    if (articleId) return { ...view(articleId, label ?? wantedTitle), fallback }
    return { state: 'pending', title: wantedTitle ?? label, articleId: null, scheduledAt: null, fallback }
  })
}

/** In an OR, Prisma takes `{}` for nothing at all, and not for everything. */
function liveOrVisible(actor: Actor) {
  const visible = visibleArticles(actor)
  return Object.keys(visible).length === 0 ? {} : { OR: [{ publication: 'live' as const }, visible] }
}

const TARGET = {
  id: true,
  headline: true,
  liveHeadline: true,
  publication: true,
  stage: true,
  scheduledAt: true,
} as const

/** Stories in which this one is named, as target or as fallback: by what readers have of them, or by what is worked on. */
async function readIncoming(actor: Actor, articleId: string, live: boolean): Promise<Incoming> {
  const here = { OR: [{ toId: articleId }, { fallbackId: articleId }] }
  const article = live
    ? {}
    : {
        AND: [visibleArticles(actor)],
        stage: { not: 'spiked' },
        linksNow: { none: { live: true, ...here } },
      }
  const where = { live, ...here, article }
  const [rows, counted] = await Promise.all([
    db().linkNow.findMany({
      where,
      orderBy: live ? [{ publishedAt: 'desc' }, { articleId: 'desc' }] : [{ articleId: 'desc' }],
      // A story may lead here twice: a few more than are shown.
      take: INCOMING + 10,
      select: { toId: true, article: { select: TARGET } },
    }),
    db().linkNow.findMany({ where, select: { articleId: true }, take: MOST_COUNTED }),
  ])
  const stories = new Map<string, IncomingLink>()
  for (const { toId, article: row } of rows) {
    const fallback = toId !== articleId && (stories.get(row.id)?.fallback ?? true)
    const title = (live ? row.liveHeadline : row.headline) ?? ''
    stories.set(row.id, { articleId: row.id, title, state: targetState(row), fallback })
  }
  const count = new Set(counted.map((one) => one.articleId)).size
  return { stories: [...stories.values()].slice(0, INCOMING), count }
}

/** Readers had the linking story before they had this one. */
async function countWaited(articleId: string): Promise<number | null> {
  const story = await db().article.findUnique({
    where: { id: articleId, publication: 'live' },
    select: { publishedAt: true },
  })
  if (!story?.publishedAt) return null
  const [row] = await db().$queryRaw<{ waited: number }[]>`
    select count(distinct w."articleId")::int as "waited" from (
      select k."articleId" from "LinkNow" k join "Article" f on f."id" = k."articleId"
      where k."toId" = ${articleId}::uuid and k."live"
        and coalesce(f."updatedAt", f."publishedAt") < ${story.publishedAt}
      limit ${MOST_COUNTED}) w`
  return row?.waited ?? 0
}
