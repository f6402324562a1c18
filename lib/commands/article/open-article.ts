import type { Tx } from '#lib/db/client.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { type Loaded, loadFacts, loadUnchecked, lockArticle } from '#lib/db/load-facts.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { asksChecks, judge, type Step, type Verb } from '#lib/newsroom/workflow.ts'

/** What an actor saw of an article. Typing commutes and is compared with nothing; only text that is signed has a hash. */
type Seen = { articleId: string; version?: number; contentHash?: string }

/**
 * The way into every change of an article, inside its transaction: holds the row, finds what the actor may see, compares
 * what the actor saw with what is there (`stale` says who was first), and asks the workflow. Answers the article as it
 * stands and what the verb does to it.
 */
export async function openArticle(
  tx: Tx,
  verb: Verb,
  actor: Actor,
  seen: Seen,
  now: Date,
): Promise<Result<{ loaded: Loaded; step: Step }, Refusal>> {
  await lockArticle(tx, seen.articleId)
  const load = asksChecks(verb) ? loadFacts : loadUnchecked
  const loaded = await load(tx, seen.articleId, actor)
  if (!loaded) return refuse({ kind: 'not-found' })
  const stale = await staleness(tx, loaded, seen)
  if (stale) return refuse(stale)
  const verdict = judge(verb, loaded.facts, actor, now)
  return verdict.ok ? ok({ loaded, step: verdict.value }) : verdict
}

/** Null when the actor saw what is there; else who changed it first, by a verb or by typing. */
async function staleness(tx: Tx, { row }: Loaded, { version, contentHash }: Seen): Promise<Refusal | null> {
  if (version !== undefined && row.version !== version) return lastChange(tx, `article:${row.id}`)
  if (contentHash === undefined || contentHash === row.contentHash) return null
  const by = await tx.user.findUnique({ where: { id: row.contentById }, select: { name: true } })
  return { kind: 'stale', by: by?.name ?? null, event: 'article.saved', at: row.contentAt }
}
