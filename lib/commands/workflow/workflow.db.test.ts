import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { PRESETS } from '#lib/newsroom/presets.ts'
import { approveArticle } from '../article/approve-article.ts'
import { createArticle } from '../article/create-article.ts'
import { publishArticle } from '../article/publish-article.ts'
import { submitArticle } from '../article/submit-article.ts'
import { type Cast, documentOf, done, foundTestNewsroom, type Newsroom, NOW, seen, touch } from '../testing.ts'
import { assignWorkflow } from './assign-workflow.ts'
import { saveWorkflow } from './save-workflow.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})

const workflowId = async (name: string) => (await db().workflow.findUniqueOrThrow({ where: { name } })).id
const assign = async (who: keyof Cast, slug: string, name: string, mapping = {}) => {
  const { id, version } = await db().section.findUniqueOrThrow({ where: { slug } })
  return assignWorkflow(
    newsroom.cast[who],
    { sectionId: id, workflowId: await workflowId(name), mapping, version },
    NOW,
  )
}
const submitted = async (slug: string, headline = 'Harga beras turun') => {
  const input = { sectionId: newsroom.sectionId(slug), document: documentOf(headline, 'Satu alinea.') }
  const { articleId } = done(await createArticle(newsroom.cast.ani, input, NOW))
  done(await submitArticle(newsroom.cast.ani, await seen(articleId), NOW))
  return articleId
}
const approve = async (who: keyof Cast, id: string) => approveArticle(newsroom.cast[who], await seen(id), NOW)
const stageOf = async (id: string) => (await db().article.findUniqueOrThrow({ where: { id } })).stage

test('the presets of the database are the presets of the rules', async () => {
  const rows = await db().workflow.findMany()
  const specs = Object.fromEntries(rows.map(({ name, spec }) => [name.toLowerCase(), spec]))
  expect(specs).toEqual(JSON.parse(JSON.stringify(PRESETS)))
})

describe('a large newsroom', () => {
  test('asks law and language at once, in any order, each of somebody else', async () => {
    done(await assign('citra', 'internasional', 'Besar'))
    const id = await submitted('internasional')
    done(await approve('budi', id))
    expect(await stageOf(id)).toBe('legal-copyedit')
    done(await approve('eka', id))
    expect(await stageOf(id)).toBe('legal-copyedit')
    expect(await approve('eka', id)).toMatchObject({ refusal: { kind: 'not-your-sign-off', waits: ['Hukum'] } })
    done(await approve('oki', id))
    expect(await stageOf(id)).toBe('final')
    expect(await publishArticle(newsroom.cast.citra, await seen(id), NOW)).toMatchObject({
      refusal: { kind: 'wrong-stage' },
    })
    done(await approve('citra', id))
    expect(await stageOf(id)).toBe('approved')
    done(await publishArticle(newsroom.cast.budi, await seen(id), NOW))
    const { liveRevisionId } = await db().article.findUniqueOrThrow({ where: { id } })
    const last = await db().signOff.findFirstOrThrow({ where: { articleId: id, slot: 'redpel' } })
    expect(last.revisionId).toBe(liveRevisionId)
  })

  test('asks the law again when the text changed after it signed', async () => {
    const id = await submitted('internasional', 'Jalan tol baru dibuka')
    for (const who of ['budi', 'oki', 'eka', 'citra'] as const) done(await approve(who, id))
    await touch(id, newsroom.cast.citra)
    expect(await publishArticle(newsroom.cast.citra, await seen(id), NOW)).toMatchObject({
      refusal: { kind: 'changed-since-approval' },
    })
    done(await approve('citra', id))
    expect(await stageOf(id)).toBe('legal-copyedit')
    done(await approve('oki', id))
    expect(await stageOf(id)).toBe('approved')
  })
})

describe('changing a workflow', () => {
  test('carries stories under way over by an explicit mapping, and refuses without one', async () => {
    done(await assign('dewi', 'ekonomi', 'Sedang'))
    const id = await submitted('ekonomi')
    done(await approve('nadia', id))
    expect(await stageOf(id)).toBe('copyedit')
    expect(await assign('dewi', 'ekonomi', 'Kecil')).toEqual({
      ok: false,
      refusal: { kind: 'unmapped-stages', stages: [{ id: 'copyedit', name: 'Bahasa' }] },
    })
    done(await assign('dewi', 'ekonomi', 'Kecil', { copyedit: 'review' }))
    expect(await stageOf(id)).toBe('review')
    expect(await db().event.count({ where: { articleId: id, name: 'article.rerouted' } })).toBe(1)
  })

  test('is for managing and chief editor only', async () => {
    for (const who of Object.keys(newsroom.cast) as (keyof Cast)[]) {
      const result = await assign(who, 'humaniora', 'Kecil')
      expect([who, result.ok]).toEqual([who, who === 'citra' || who === 'dewi'])
    }
  })

  test('saves nothing that the linter finds fault with, and says what', async () => {
    const input = { workflowId: null, name: 'Tanpa hukum', mapping: {}, version: 0 }
    const routes = PRESETS.besar.routes.map((one) => (one.from === 'review' ? { ...one, to: 'final' } : one))
    const spec = JSON.parse(JSON.stringify({ ...PRESETS.besar, routes }))
    expect(await saveWorkflow(newsroom.cast.dewi, { ...input, spec }, NOW)).toMatchObject({
      refusal: {
        kind: 'faulty-workflow',
        faults: expect.arrayContaining(['unreachable legal-copyedit', 'skips-role legal']),
      },
    })
    expect(await db().workflow.count({ where: { name: 'Tanpa hukum' } })).toBe(0)
    const sound = JSON.parse(JSON.stringify(PRESETS.sedang))
    done(await saveWorkflow(newsroom.cast.dewi, { ...input, name: 'Akhir pekan', spec: sound }, NOW))
  })
})
