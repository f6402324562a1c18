import { beforeAll, expect, test } from 'vitest'
import { approveArticle } from '#lib/commands/article/approve-article.ts'
import { claimArticle } from '#lib/commands/article/claim-article.ts'
import { createArticle } from '#lib/commands/article/create-article.ts'
import { returnArticle } from '#lib/commands/article/return-article.ts'
import { scheduleArticle } from '#lib/commands/article/schedule-article.ts'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { sweepSchedules } from '#lib/commands/article/sweep-schedules.ts'
import { acceptAssignment } from '#lib/commands/planning/accept-assignment.ts'
import { declineAssignment } from '#lib/commands/planning/decline-assignment.ts'
import { pitchAssignment } from '#lib/commands/planning/pitch-assignment.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom, NOW, seen, storyIn } from '#lib/commands/testing.ts'
import { assignWorkflow } from '#lib/commands/workflow/assign-workflow.ts'
import { db } from '#lib/db/client.ts'
import type { EventName } from '#lib/newsroom/events.ts'
import { factsFor, HASH_A } from '#lib/newsroom/testing.ts'
import { wallOf } from '#lib/newsroom/zone.ts'
import { tell } from './tell.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})

const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

/** Tells of the last event of a name in a stream, twice as a job may, and answers whom. */
async function toldOf(stream: string, name: EventName): Promise<string[]> {
  const event = await db().event.findFirstOrThrow({ where: { stream, name }, orderBy: { ordinal: 'desc' } })
  await tell(event)
  await tell(event)
  const rows = await db().notification.findMany({ where: { eventId: event.id }, include: { user: true } })
  return rows.map(({ user }) => user.handle).sort()
}
const ofStory = (id: string, name: EventName) => toldOf(`article:${id}`, name)

test('a submission is told once to the editors of its section, not to its author or to other sections', async () => {
  const id = await storyIn(newsroom, factsFor({ stage: 'draft' }))
  done(await submitArticle(newsroom.cast.ani, await seen(id), NOW))
  const told = await ofStory(id, 'article.submitted')
  expect(told).toContain('budi')
  expect(told).not.toContain('ani')
  expect(told).not.toContain('indra')
  expect(new Set(told).size).toBe(told.length)
})

test('whoever had a story is told when somebody else takes it or gives it back', async () => {
  const id = await storyIn(newsroom, factsFor({ stage: 'review', assigneeId: 'budi' }))
  done(await claimArticle(newsroom.cast.citra, await seen(id), NOW))
  expect(await ofStory(id, 'article.claimed')).toEqual(['ani', 'budi'])
  done(await returnArticle(newsroom.cast.dewi, { ...(await seen(id)), note: 'Sumber kedua belum ada.' }, NOW))
  expect(await ofStory(id, 'article.returned')).toEqual(['ani', 'citra'])
})

test('whoever scheduled a story is told when it is late and when it is out, though the schedule is gone by then', async () => {
  const id = await storyIn(newsroom, factsFor({ stage: 'approved', approvedHash: HASH_A }))
  const at = wallOf(after(10), 'Asia/Jakarta')
  done(await scheduleArticle(newsroom.cast.citra, { ...(await seen(id)), at }, NOW))
  await sweepSchedules(after(13))
  expect(await ofStory(id, 'article.schedule-late')).toEqual(['ani', 'budi', 'citra'])
  expect(await ofStory(id, 'article.published')).toEqual(['ani', 'citra'])
})

test('a pitch is told to the editors of its section, its answer to who pitched and who shall write', async () => {
  const { cast, sectionId } = newsroom
  const pitch = async () => {
    const plan = { wantedWords: 600, dueAt: after(600), priority: 'normal' as const }
    const input = { topic: 'Pasar apung', angle: '', sectionId: sectionId('internasional'), ...plan }
    return done(await pitchAssignment(cast.hadi, input, NOW)).assignmentId
  }
  const accepted = await pitch()
  expect(await toldOf(`assignment:${accepted}`, 'assignment.pitched')).toEqual(['budi'])
  const duty = { reporterId: cast.ani.id, photographerId: null, dueAt: null, wantedWords: null, note: '' }
  const input = { assignmentId: accepted, version: 0, priority: 'normal' as const, ...duty }
  done(await acceptAssignment(cast.budi, input, NOW))
  expect(await toldOf(`assignment:${accepted}`, 'assignment.accepted')).toEqual(['ani', 'hadi'])
  const declined = await pitch()
  done(await declineAssignment(cast.budi, { assignmentId: declined, version: 0, note: 'Sudah dimuat.' }, NOW))
  expect(await toldOf(`assignment:${declined}`, 'assignment.declined')).toEqual(['hadi'])
})

test('in a parallel step those who wait are told when the story comes, and nobody again when one of them signs', async () => {
  const { cast, sectionId } = newsroom
  const { id: workflowId } = await db().workflow.findUniqueOrThrow({ where: { name: 'Besar' } })
  const section = await db().section.findUniqueOrThrow({ where: { slug: 'humaniora' } })
  const change = { sectionId: section.id, version: section.version, workflowId, mapping: {} }
  done(await assignWorkflow(cast.dewi, change, NOW))
  const input = { sectionId: sectionId('humaniora'), document: documentOf('Kamus daerah', 'Satu alinea.') }
  const { articleId } = done(await createArticle(cast.ani, input, NOW))
  done(await submitArticle(cast.ani, await seen(articleId), NOW))
  done(await approveArticle(cast.nadia, await seen(articleId), NOW))
  expect(await ofStory(articleId, 'article.approved')).toEqual(['ani', 'dewi', 'eka', 'oki'])
  done(await approveArticle(cast.oki, await seen(articleId), NOW))
  expect(await ofStory(articleId, 'article.approved')).toEqual(['ani'])
  done(await approveArticle(cast.eka, await seen(articleId), NOW))
  expect(await ofStory(articleId, 'article.approved')).toEqual(['ani', 'citra', 'dewi'])
})
