// biome-ignore-all lint/style/noRestrictedImports: the plans of this test are led by commands, as everywhere
import { beforeAll, expect, test } from 'vitest'
import { acceptAssignment } from '#lib/commands/planning/accept-assignment.ts'
import { declineAssignment } from '#lib/commands/planning/decline-assignment.ts'
import { pitchAssignment } from '#lib/commands/planning/pitch-assignment.ts'
import { startAssignment } from '#lib/commands/planning/start-assignment.ts'
import { done, foundTestNewsroom, type Newsroom, NOW } from '#lib/commands/testing.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { type DeskFilter, EVERYTHING } from './desk-filter.ts'
import { readAssignment } from './read-assignments.ts'
import { readBoardPlans } from './read-board-plans.ts'

let newsroom: Newsroom
let given: string

const pitch = async (by: Member, topic: string, section: string) => {
  const plan = { topic, angle: '', wantedWords: null, dueAt: null, priority: 'normal' as const }
  return done(await pitchAssignment(by, { ...plan, sectionId: newsroom.sectionId(section) }, NOW)).assignmentId
}
const accept = async (assignmentId: string, reporterId: string) => {
  const duty = { reporterId, photographerId: null, dueAt: null, wantedWords: null, priority: 'high' as const, note: '' }
  return done(await acceptAssignment(newsroom.cast.citra, { assignmentId, version: 0, ...duty }, NOW))
}

beforeAll(async () => {
  newsroom = await foundTestNewsroom()
  const { ani, hadi, citra } = newsroom.cast
  await pitch(ani, 'Diusulkan Ani', 'internasional')
  await pitch(hadi, 'Diusulkan Hadi', 'olahraga')
  given = await pitch(ani, 'Ditugaskan kepada Ani', 'olahraga')
  await accept(given, ani.id)
  const begun = await pitch(ani, 'Sudah ditulis', 'olahraga')
  await accept(begun, ani.id)
  done(await startAssignment(ani, { assignmentId: begun, version: 1 }, NOW))
  const refused = await pitch(hadi, 'Ditolak', 'olahraga')
  done(await declineAssignment(citra, { assignmentId: refused, version: 0, note: 'Sudah ada.' }, NOW))
})

const board = async (actor: Member, filter: Partial<DeskFilter> = {}) =>
  Object.fromEntries(
    (await readBoardPlans(actor, { ...EVERYTHING, ...filter })).map(({ state, rows }) => [
      state,
      rows.map(({ topic }) => topic),
    ]),
  )

test('what waits for a decision and what nobody has begun stand before the drafts, and nothing else does', async () => {
  const { citra } = newsroom.cast
  expect(await board(citra)).toEqual({
    pitched: ['Diusulkan Hadi', 'Diusulkan Ani'],
    accepted: ['Ditugaskan kepada Ani'],
  })
})

test('the filters of the board narrow them; one that only stories have leaves no such columns', async () => {
  const { citra, hadi } = newsroom.cast
  expect(await board(citra, { sectionId: newsroom.sectionId('olahraga') })).toEqual({
    pitched: ['Diusulkan Hadi'],
    accepted: ['Ditugaskan kepada Ani'],
  })
  expect(await board(citra, { personId: hadi.id })).toEqual({ pitched: ['Diusulkan Hadi'], accepted: [] })
  expect(await board(citra, { text: 'ani DITUGASKAN' })).toEqual({ pitched: [], accepted: ['Ditugaskan kepada Ani'] })
  expect(await board(citra, { priority: 'high' })).toEqual({ pitched: [], accepted: ['Ditugaskan kepada Ani'] })
  expect(await board(citra, { stage: 'review' })).toEqual({})
  expect(await board(citra, { flag: 'sensitive' })).toEqual({})
})

test('a contributor sees their own, the admin none, alone or on the board', async () => {
  const { hadi, gita, ani } = newsroom.cast
  expect(await board(hadi)).toEqual({ pitched: ['Diusulkan Hadi'], accepted: [] })
  expect(await board(gita)).toEqual({})
  expect(await readAssignment(hadi, given)).toBeNull()
  expect(await readAssignment(ani, given)).toMatchObject({ topic: 'Ditugaskan kepada Ani', state: 'accepted' })
})
