import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { loadFacts } from '#lib/db/load-facts.ts'
import type { Result } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { maySee } from '#lib/newsroom/policy.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { ACTORS, SITUATIONS } from '#lib/newsroom/testing.ts'
import { judge, VERBS, type Verb } from '#lib/newsroom/workflow.ts'
import { acceptSuggestion } from './article/accept-suggestion.ts'
import { approveArticle } from './article/approve-article.ts'
import { claimArticle } from './article/claim-article.ts'
import { embargoArticle } from './article/embargo-article.ts'
import { overrideCheck } from './article/override-check.ts'
import { planArticle } from './article/plan-article.ts'
import { publishArticle } from './article/publish-article.ts'
import { quickFixArticle } from './article/quick-fix-article.ts'
import { releaseArticle } from './article/release-article.ts'
import { replaceLinks } from './article/replace-links.ts'
import { restoreArticle } from './article/restore-article.ts'
import { retractArticle } from './article/retract-article.ts'
import { returnArticle } from './article/return-article.ts'
import { saveArticle } from './article/save-article.ts'
import { SaveMetadata, saveMetadata } from './article/save-metadata.ts'
import { scheduleArticle } from './article/schedule-article.ts'
import { settleQuickFix } from './article/settle-quick-fix.ts'
import { spikeArticle } from './article/spike-article.ts'
import { submitArticle } from './article/submit-article.ts'
import { unscheduleArticle } from './article/unschedule-article.ts'
import { unspikeArticle } from './article/unspike-article.ts'
import { uploadImage } from './article/upload-image.ts'
import { documentOf, foundTestNewsroom, type Newsroom, NOW, seen, storyIn } from './testing.ts'

type Seen = Awaited<ReturnType<typeof seen>>
const COMMANDS: Partial<Record<Verb, (actor: Actor, input: Seen) => Promise<Result<unknown, Refusal>>>> = {
  submit: (actor, input) => submitArticle(actor, input, NOW),
  claim: (actor, input) => claimArticle(actor, input, NOW),
  release: (actor, input) => releaseArticle(actor, input, NOW),
  return: (actor, input) => returnArticle(actor, { ...input, note: 'Sebutkan sumber angka di alinea kedua.' }, NOW),
  approve: (actor, input) => approveArticle(actor, input, NOW),
  publish: (actor, input) => publishArticle(actor, input, NOW),
  spike: (actor, input) => spikeArticle(actor, input, NOW),
  schedule: (actor, input) => scheduleArticle(actor, { ...input, at: '2026-11-22T21:00' }, NOW),
  unschedule: (actor, input) => unscheduleArticle(actor, input, NOW),
  retract: (actor, input) =>
    retractArticle(actor, { ...input, reason: 'sara', text: 'Berita ini melanggar pedoman media siber.' }, NOW),
  restore: (actor, input) => restoreArticle(actor, input, NOW),
  unspike: (actor, input) => unspikeArticle(actor, input, NOW),
  quickFix: async (actor, { articleId }) => {
    const { liveRevision } = await db().article.findUniqueOrThrow({
      where: { id: articleId },
      include: { liveRevision: true },
    })
    const document = documentOf('Prancis prihatin', 'Satu alinea mendadak.')
    const liveHash = liveRevision?.hash ?? '0'.repeat(64)
    return quickFixArticle(actor, { articleId, liveHash, document, image: null }, NOW)
  },
  // Another plan each time: what is planned already is no event.
  plan: (actor, { articleId, version }) => {
    const plan = { priority: 'normal' as const, dueAt: null, needsLegal: false, sensitive: false }
    return planArticle(actor, { articleId, version, ...plan, wantedWords: version + 1 }, NOW)
  },
  save: async (actor, { articleId }) => {
    const { yjs, schemaVersion } = await db().article.findUniqueOrThrow({ where: { id: articleId } })
    return saveArticle(actor, { articleId, update: yjs, schemaVersion }, NOW)
  },
}

/**
 * Commands that ask the rules of another verb, asked for what cannot be done: whoever may is told so, by `own`, and the
 * story stays as it is.
 */
const OTHERS: Record<
  string,
  { verb: Verb; own: string; command: (actor: Actor, input: Seen) => Promise<Result<unknown, Refusal>> }
> = {
  overrideCheck: {
    verb: 'override',
    own: 'invalid',
    command: (actor, input) => overrideCheck(actor, { ...input, check: 'spelling', reason: 'Ejaan nama.' }, NOW),
  },
  embargoArticle: {
    verb: 'plan',
    own: 'in-the-past',
    command: (actor, input) => embargoArticle(actor, { ...input, until: '2020-01-01T10:00' }, NOW),
  },
  replaceLinks: {
    verb: 'save',
    own: 'target-not-live',
    command: (actor, { articleId }) =>
      replaceLinks(actor, { articleId, from: { wantedTitle: 'Tidak ada' }, to: randomUUID() }, NOW),
  },
  acceptSuggestion: {
    verb: 'save',
    own: 'not-found',
    command: (actor, { articleId }) => acceptSuggestion(actor, { articleId, toId: articleId, reason: 'tag' }, NOW),
  },
  settleQuickFix: {
    verb: 'save',
    own: 'stale',
    command: (actor, input) => settleQuickFix(actor, { ...input, conflictId: randomUUID(), take: 'fix' }, NOW),
  },
  saveMetadata: {
    verb: 'save',
    own: 'invalid',
    command: async (actor, input) => {
      const { metadata } = await db().article.findUniqueOrThrow({ where: { id: input.articleId } })
      return saveMetadata(actor, SaveMetadata.parse({ ...input, sectionId: randomUUID(), metadata }), NOW)
    },
  },
  uploadImage: {
    verb: 'save',
    own: 'invalid',
    command: (actor, input) => uploadImage(actor, { ...input, fileName: 'a.png', bytes: new Uint8Array([1]) }, NOW),
  },
}

/** Of the verbs that write none, or more than one. */
const EVENTS: Partial<Record<Verb, number>> = { save: 0, quickFix: 3 }

/** One situation for each stage that readers see or do not see. */
const PLACES = SITUATIONS.filter(
  ({ facts: one }, at) =>
    SITUATIONS.findIndex(({ facts }) => facts.stage === one.stage && facts.publication === one.publication) === at,
)

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})

describe('every command, as every role, in every situation, against the database', () => {
  test.each(SITUATIONS)(
    'allows what the policy matrix allows and refuses the rest: $name',
    async ({ facts }) => {
      let articleId = await storyIn(newsroom, facts)
      for (const { name, actor } of ACTORS) {
        for (const verb of VERBS) {
          const command = COMMANDS[verb]
          if (!command) continue
          const expected = judge(verb, facts, actor, NOW)
          const before = await db().event.count({ where: { articleId, name: { not: 'article.saved' } } })
          const result = await command(newsroom.actor(name), await seen(articleId))
          const what = `${name} ${verb}`
          expect([what, result.ok ? 'ok' : result.refusal.kind]).toEqual([
            what,
            expected.ok ? 'ok' : expected.refusal.kind,
          ])
          const written = (await db().event.count({ where: { articleId, name: { not: 'article.saved' } } })) - before
          expect([what, written]).toEqual([what, expected.ok ? (EVENTS[verb] ?? 1) : 0])
          if (expected.ok && verb !== 'save' && verb !== 'plan') articleId = await storyIn(newsroom, facts)
        }
      }
    },
    120_000,
  )

  test.each(PLACES)('asks the rule of whatever else changes it: $name', async ({ facts }) => {
    const articleId = await storyIn(newsroom, facts)
    const before = await db().event.count({ where: { articleId } })
    for (const { name, actor } of ACTORS) {
      for (const [what, { verb, own, command }] of Object.entries(OTHERS)) {
        const expected = judge(verb, facts, actor, NOW)
        const result = await command(newsroom.actor(name), await seen(articleId))
        expect([name, what, result.ok ? 'ok' : result.refusal.kind]).toEqual([
          name,
          what,
          expected.ok ? own : expected.refusal.kind,
        ])
      }
    }
    expect(await db().event.count({ where: { articleId } })).toBe(before)
  })

  test.each(SITUATIONS)('shows the story to whom the rule shows it: $name', async ({ facts }) => {
    const articleId = await storyIn(newsroom, facts)
    for (const { name, actor } of ACTORS) {
      const found = await loadFacts(db(), articleId, newsroom.actor(name))
      expect([name, found !== null]).toEqual([name, maySee(facts, actor)])
    }
  })
})
