import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { approveArticle } from '../article/approve-article.ts'
import { createArticle } from '../article/create-article.ts'
import { planArticle } from '../article/plan-article.ts'
import { submitArticle } from '../article/submit-article.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom, NOW, seen } from '../testing.ts'
import { removeView } from '../user/remove-view.ts'
import { saveView } from '../user/save-view.ts'
import { acceptAssignment } from './accept-assignment.ts'
import { changeAssignment } from './change-assignment.ts'
import { declineAssignment } from './decline-assignment.ts'
import { pitchAssignment } from './pitch-assignment.ts'
import { startAssignment } from './start-assignment.ts'

let newsroom: Newsroom
let assignmentId: string
const DUE = new Date('2026-11-24T10:00:00Z')

beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})

beforeEach(async () => {
  const pitch = { topic: 'Kapal tunda', angle: 'Ongkos', wantedWords: 600, dueAt: null, priority: 'high' as const }
  const sectionId = newsroom.sectionId('internasional')
  assignmentId = done(await pitchAssignment(newsroom.cast.ani, { ...pitch, sectionId }, NOW)).assignmentId
})

const duty = () => ({
  reporterId: newsroom.cast.ani.id,
  photographerId: newsroom.cast.laras.id,
  dueAt: DUE,
  wantedWords: 700,
  priority: 'urgent' as const,
  note: '',
})
const accept = () => acceptAssignment(newsroom.cast.budi, { assignmentId, version: 0, ...duty() }, NOW)

test('a pitch becomes an assignment and the reporter’s story, with its plan and credits', async () => {
  done(await accept())
  const { articleId } = done(await startAssignment(newsroom.cast.ani, { assignmentId, version: 1 }, NOW))
  const article = await db().article.findUniqueOrThrow({ where: { id: articleId } })
  expect(article).toMatchObject({
    headline: 'Kapal tunda',
    dueAt: DUE,
    wantedWords: 700,
    priority: 'urgent',
    createdById: newsroom.cast.ani.id,
    metadata: { credits: [{ role: 'writer' }, { role: 'photographer', userId: newsroom.cast.laras.id }] },
  })
  const events = await db().event.findMany({
    where: { stream: `assignment:${assignmentId}` },
    orderBy: { ordinal: 'asc' },
  })
  expect(events.map(({ name }) => name)).toEqual(['assignment.pitched', 'assignment.accepted', 'assignment.started'])
})

test('two who begin the same assignment at once make one story', async () => {
  done(await accept())
  const start = () => startAssignment(newsroom.cast.ani, { assignmentId, version: 1 }, NOW)
  const results = await Promise.all([start(), start()])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'stale', event: 'assignment.started' } })
})

test('whoever decides second hears who was first', async () => {
  const { budi, dewi } = newsroom.cast
  done(await declineAssignment(dewi, { assignmentId, version: 0, note: 'Sudah ada.' }, NOW))
  expect(await acceptAssignment(budi, { assignmentId, version: 0, ...duty() }, NOW)).toMatchObject({
    refusal: { kind: 'stale', by: dewi.name, event: 'assignment.declined' },
  })
})

test('a reporter is somebody who may write', async () => {
  const input = { assignmentId, version: 0, ...duty(), reporterId: newsroom.cast.gita.id }
  expect(await acceptAssignment(newsroom.cast.budi, input, NOW)).toMatchObject({
    refusal: { kind: 'invalid', field: 'reporterId', problem: 'unknown' },
  })
})

test('an assignment is handed to somebody else until it is begun', async () => {
  const { budi, joko, ani } = newsroom.cast
  done(await accept())
  done(await changeAssignment(budi, { assignmentId, version: 1, ...duty(), reporterId: joko.id }, NOW))
  expect(await startAssignment(ani, { assignmentId, version: 2 }, NOW)).toMatchObject({
    refusal: { kind: 'not-allowed', need: 'assignedReporter' },
  })
  done(await startAssignment(joko, { assignmentId, version: 2 }, NOW))
})

test('a plan changes no text, leaves an approval, and only the editors waive legal review', async () => {
  const { ani, budi } = newsroom.cast
  const input = { sectionId: newsroom.sectionId('internasional'), document: documentOf('Rencana', 'Satu.') }
  const { articleId } = done(await createArticle(ani, input, NOW))
  const flags = { priority: 'high' as const, dueAt: DUE, needsLegal: true, sensitive: false, wantedWords: 500 }
  const before = await seen(articleId)
  done(await planArticle(ani, { articleId, version: before.version, ...flags }, NOW))
  const waive = async () => ({ articleId, version: (await seen(articleId)).version, ...flags, needsLegal: false })
  expect(await planArticle(ani, await waive(), NOW)).toMatchObject({ refusal: { need: 'sectionEditor' } })
  done(await submitArticle(ani, await seen(articleId), NOW))
  done(await approveArticle(budi, await seen(articleId), NOW))
  done(await planArticle(budi, await waive(), NOW))
  const after = await db().article.findUniqueOrThrow({ where: { id: articleId } })
  expect(after).toMatchObject({ stage: 'approved', needsLegal: false, dueAt: DUE, contentHash: before.contentHash })
  expect(await planArticle(ani, { articleId, version: 0, ...flags }, NOW)).toMatchObject({ refusal: { kind: 'stale' } })
})

test('views are one’s own, each name once', async () => {
  const { ani, budi } = newsroom.cast
  const view = { viewId: null, name: 'Mendesak', screen: 'board' as const, query: 'priority=urgent' }
  const { viewId } = done(await saveView(ani, view, NOW))
  expect(await saveView(ani, view, NOW)).toMatchObject({ refusal: { kind: 'taken' } })
  expect(await saveView(budi, { ...view, viewId }, NOW)).toMatchObject({ refusal: { kind: 'not-found' } })
  expect(await removeView(budi, { viewId }, NOW)).toMatchObject({ refusal: { kind: 'not-found' } })
  done(await saveView(ani, { ...view, viewId, name: 'Segera' }, NOW))
  done(await removeView(ani, { viewId }, NOW))
  expect(await db().savedView.count({ where: { userId: ani.id } })).toBe(0)
})
