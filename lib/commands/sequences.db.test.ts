import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { CHECKS } from '#lib/newsroom/checks/index.ts'
import { DEFAULT_SETTINGS } from '#lib/newsroom/checks/settings.ts'
import { standsFor, type WorkflowSpec } from '#lib/newsroom/workflow-spec.ts'
import { wallOf } from '#lib/newsroom/zone.ts'
import { approveArticle } from './article/approve-article.ts'
import { createArticle } from './article/create-article.ts'
import { embargoArticle } from './article/embargo-article.ts'
import { planArticle } from './article/plan-article.ts'
import { publishArticle } from './article/publish-article.ts'
import { publishScheduled } from './article/publish-scheduled.ts'
import { restoreArticle } from './article/restore-article.ts'
import { retractArticle } from './article/retract-article.ts'
import { returnArticle } from './article/return-article.ts'
import { scheduleArticle } from './article/schedule-article.ts'
import { submitArticle } from './article/submit-article.ts'
import { sweepSchedules } from './article/sweep-schedules.ts'
import { unscheduleArticle } from './article/unschedule-article.ts'
import { saveChecks } from './site/save-checks.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom, NOW, seen, touch } from './testing.ts'
import { assignWorkflow } from './workflow/assign-workflow.ts'

let newsroom: Newsroom
let workflow: WorkflowSpec
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
  const large = await db().workflow.findUniqueOrThrow({ where: { name: 'Besar' } })
  const section = await db().section.findUniqueOrThrow({ where: { slug: 'internasional' } })
  workflow = large.spec as unknown as WorkflowSpec
  const change = { sectionId: section.id, version: section.version, workflowId: large.id, mapping: {} }
  done(await assignWorkflow(newsroom.cast.dewi, change, NOW))
  // Sign-offs are tried here, and no story is refused for its words.
  const levels = Object.fromEntries(CHECKS.map(({ id }) => [id, 'off' as const]))
  const { version } = await db().site.findUniqueOrThrow({ where: { id: 1 } })
  done(
    await saveChecks(newsroom.cast.dewi, { settings: { ...DEFAULT_SETTINGS, exceptions: [], levels }, version }, NOW),
  )
})

const PEOPLE = ['ani', 'budi', 'eka', 'oki', 'citra', 'dewi', 'gita', 'hadi'] as const
type Step = { verb: keyof typeof VERBS; who: (typeof PEOPLE)[number] }
type Doing = { id: string; actor: Actor; who: Step['who']; now: Date; minutes: (count: number) => string }

/** Each verb as somebody would do it now; most are refused, which is no fault. */
const VERBS = {
  submit: async ({ id, actor, now }: Doing) => submitArticle(actor, await seen(id), now),
  approve: async ({ id, actor, now }: Doing) => approveArticle(actor, await seen(id), now),
  publish: async ({ id, actor, now }: Doing) => publishArticle(actor, await seen(id), now),
  return: async ({ id, actor, now }: Doing) => returnArticle(actor, { ...(await seen(id)), note: 'Sumber?' }, now),
  schedule: async ({ id, actor, now, minutes }: Doing) =>
    scheduleArticle(actor, { ...(await seen(id)), at: minutes(1) }, now),
  unschedule: async ({ id, actor, now }: Doing) => unscheduleArticle(actor, await seen(id), now),
  embargo: async ({ id, actor, now, minutes }: Doing) =>
    embargoArticle(actor, { ...(await seen(id)), until: minutes(3) }, now),
  retract: async ({ id, actor, now }: Doing) => {
    const words = { reason: 'internalCorrection' as const, text: 'Berita ini memuat kekeliruan yang mendasar.' }
    return retractArticle(actor, { ...(await seen(id)), ...words }, now)
  },
  restore: async ({ id, actor, now }: Doing) => restoreArticle(actor, await seen(id), now),
  plan: async ({ id, actor, now }: Doing) => {
    const { version, needsLegal } = await db().article.findUniqueOrThrow({ where: { id } })
    const plan = { priority: 'high' as const, dueAt: null, wantedWords: null, sensitive: false }
    return planArticle(actor, { articleId: id, version, ...plan, needsLegal: !needsLegal }, now)
  },
  edit: ({ id, who }: Doing) => touch(id, newsroom.cast[who]).catch(() => null),
  clock: ({ id, now }: Doing) => publishScheduled(id, now),
  sweep: ({ now }: Doing) => sweepSchedules(now),
}

/** Walks that lead somewhere: the large newsroom's whole way to approval, cut anywhere and mixed with anything. */
const WAY: Step[] = [
  { verb: 'submit', who: 'ani' },
  { verb: 'approve', who: 'budi' },
  { verb: 'approve', who: 'oki' },
  { verb: 'approve', who: 'eka' },
  { verb: 'approve', who: 'citra' },
]
const anything = fc.record<Step>({
  verb: fc.constantFrom(...(Object.keys(VERBS) as Step['verb'][])),
  who: fc.constantFrom(...PEOPLE),
})
/** What leads to readers from an approval, more often than chance would have it. */
const ahead = fc.constantFrom<Step>(
  { verb: 'publish', who: 'budi' },
  { verb: 'schedule', who: 'citra' },
  { verb: 'clock', who: 'gita' },
  { verb: 'sweep', who: 'gita' },
  { verb: 'edit', who: 'budi' },
)
const steps = fc
  .tuple(
    fc.array(anything, { maxLength: 1 }),
    fc.oneof({ weight: 3, arbitrary: fc.constant(WAY) }, { weight: 1, arbitrary: fc.shuffledSubarray(WAY) }),
    fc.array(fc.oneof(ahead, anything), { minLength: 2, maxLength: 8 }),
  )
  .map(([before, way, after]) => [...before, ...way, ...after])

/** What stands in the record of everything that ever was before readers: read from rows and events, not by the rules. */
async function expectLawful(id: string): Promise<number> {
  const published = await db().event.findMany({ where: { articleId: id, name: 'article.published' } })
  const signOffs = await db().signOff.findMany({
    where: { articleId: id },
    include: { by: { include: { roles: true } } },
  })
  const planned = await db().event.findMany({
    where: { articleId: id, name: 'article.planned' },
    orderBy: { ordinal: 'asc' },
  })
  for (const { at, ordinal, facts, actorId } of published) {
    const { hash } = facts as { hash: string }
    const before = signOffs.filter((one) => one.at <= at)
    for (const role of workflow.required) {
      const signed = before.filter(
        (one) => standsFor(one.role, role) && one.by.roles.some((held) => held.role === one.role),
      )
      expect([id, role, signed.length > 0]).toEqual([id, role, true])
    }
    for (const slot of ['hukum', 'redpel'])
      expect([slot, before.some((one) => one.slot === slot && one.hash === hash)]).toEqual([slot, true])
    expect(before.filter(({ byId }) => byId === newsroom.cast.ani.id)).toEqual([])
    const bar = planned.findLast((one) => one.ordinal < ordinal && 'embargoUntil' in (one.facts as object))
    const until = (bar?.facts as { embargoUntil?: string | null } | undefined)?.embargoUntil
    expect(until ? new Date(until) <= at : true).toBe(true)
    if (actorId !== null) continue
    const schedule = await db().event.findFirst({
      where: { articleId: id, name: 'article.scheduled', ordinal: { lt: ordinal } },
      orderBy: { ordinal: 'desc' },
    })
    const { at: minute } = (schedule?.facts ?? {}) as { at?: string }
    expect(new Date(minute ?? Number.NaN).getTime()).toBeLessThanOrEqual(at.getTime())
  }
  const row = await db().article.findUniqueOrThrow({ where: { id } })
  if (published.length === 0) expect([row.publication, row.liveRevisionId]).toEqual(['none', null])
  return published.length
}

test('no sequence of commands puts a story before readers that was not signed, or before its time', async () => {
  let published = 0
  let byClock = 0
  await fc.assert(
    fc.asyncProperty(steps, async (walk) => {
      const { cast, sectionId } = newsroom
      const document = documentOf('Prancis prihatin', 'Satu alinea.')
      const made = await createArticle(cast.ani, { sectionId: sectionId('internasional'), document }, NOW)
      const id = done(made).articleId
      for (const [at, { verb, who }] of walk.entries()) {
        const now = new Date(NOW.getTime() + at * 60_000)
        const minutes = (count: number) => wallOf(new Date(now.getTime() + count * 60_000), 'Asia/Jakarta')
        await VERBS[verb]({ id, actor: cast[who], who, now, minutes })
      }
      published += await expectLawful(id)
      byClock += await db().event.count({ where: { articleId: id, name: 'article.published', actorId: null } })
    }),
    { seed: 20261128, numRuns: 20, endOnFailure: true },
  )
  // Else nothing was tried.
  expect(published).toBeGreaterThan(3)
  expect(byClock).toBeGreaterThan(0)
}, 60_000)
