// biome-ignore-all lint/style/noRestrictedImports: the stories of this test are led by commands, as everywhere
import { beforeAll, expect, test } from 'vitest'
import { pitchAssignment } from '#lib/commands/planning/pitch-assignment.ts'
import { done, foundTestNewsroom, type Newsroom, NOW, storyIn } from '#lib/commands/testing.ts'
import { notify } from '#lib/commands/user/notify.ts'
import { readNotifications as markRead } from '#lib/commands/user/read-notifications.ts'
import { db } from '#lib/db/client.ts'
import { CLOCK } from '#lib/newsroom/actor.ts'
import { factsFor } from '#lib/newsroom/testing.ts'
import { countUnread, readNotifications } from './read-notifications.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})

test('one reads what one was told of stories that one may see, and marks one’s own only', async () => {
  const { budi, hadi } = newsroom.cast
  const articleId = await storyIn(newsroom, factsFor({ stage: 'review' }))
  const event = await db().event.findFirstOrThrow({ where: { articleId, name: 'article.submitted' } })
  await notify(CLOCK, { eventId: event.id, userIds: [budi.id, hadi.id] }, NOW)
  const { rows: mine } = await readNotifications(budi, null)
  expect(mine).toMatchObject([
    {
      name: 'article.submitted',
      by: 'Ani Wulandari',
      title: 'Prancis prihatin',
      path: `/newsroom/article/${articleId}`,
      read: false,
    },
  ])
  expect([await readNotifications(hadi, null), await countUnread(hadi)]).toEqual([{ rows: [], older: null }, 0])
  const ids = mine.map(({ id }) => id)
  expect(await markRead(hadi, { ids }, NOW)).toEqual({ ok: true, value: { read: 0 } })
  expect(await markRead(budi, { ids }, NOW)).toEqual({ ok: true, value: { read: 1 } })
  expect([await countUnread(budi), (await readNotifications(budi, null)).rows[0]?.read]).toEqual([0, true])
})

test('more than a page is read on, and all that came before is marked at once; a pitch is named and led to', async () => {
  const { ani, citra } = newsroom.cast
  const section = await db().section.findFirstOrThrow()
  const plan = { angle: '', sectionId: section.id, wantedWords: null, dueAt: null, priority: 'normal' as const }
  const pitches = Array.from({ length: 62 }, (_, nth) => ({ ...plan, topic: `Usul ${nth}` }))
  for (const [nth, input] of pitches.entries()) {
    const at = new Date(NOW.getTime() + nth * 60_000)
    const { assignmentId } = done(await pitchAssignment(ani, input, at))
    const event = await db().event.findFirstOrThrow({ where: { stream: `assignment:${assignmentId}` } })
    await notify(CLOCK, { eventId: event.id, userIds: [citra.id] }, NOW)
  }
  const first = await readNotifications(citra, null)
  expect(first.rows[0]).toMatchObject({ title: 'Usul 61', path: expect.stringMatching(/^\/newsroom\/pitches\?one=/) })
  const second = await readNotifications(citra, first.older)
  expect([first.rows.length, second.rows.map(({ title }) => title), second.older]).toEqual([
    60,
    ['Usul 1', 'Usul 0'],
    null,
  ])
  const until = first.rows[0]?.at.toISOString()
  expect(await markRead(citra, { ids: [], until }, NOW)).toEqual({ ok: true, value: { read: 62 } })
  expect(await countUnread(citra)).toBe(0)
})
