// biome-ignore-all lint/style/noRestrictedImports: the stories of this test are led by commands, as everywhere
import { expect, test } from 'vitest'
import { foundTestNewsroom, NOW, storyIn } from '#lib/commands/testing.ts'
import { notify } from '#lib/commands/user/notify.ts'
import { readNotifications as markRead } from '#lib/commands/user/read-notifications.ts'
import { db } from '#lib/db/client.ts'
import { CLOCK } from '#lib/newsroom/actor.ts'
import { factsFor } from '#lib/newsroom/testing.ts'
import { countUnread, readNotifications } from './read-notifications.ts'

test('one reads what one was told of stories that one may see, and marks one’s own only', async () => {
  const newsroom = await foundTestNewsroom()
  const { budi, hadi } = newsroom.cast
  const articleId = await storyIn(newsroom, factsFor({ stage: 'review' }))
  const event = await db().event.findFirstOrThrow({ where: { articleId, name: 'article.submitted' } })
  await notify(CLOCK, { eventId: event.id, userIds: [budi.id, hadi.id] }, NOW)
  const mine = await readNotifications(budi)
  expect(mine).toMatchObject([
    { name: 'article.submitted', by: 'Ani Wulandari', headline: 'Prancis prihatin', read: false },
  ])
  expect(await readNotifications(hadi)).toEqual([])
  const ids = mine.map(({ id }) => id)
  expect(await markRead(hadi, { ids }, NOW)).toEqual({ ok: true, value: { read: 0 } })
  expect(await markRead(budi, { ids }, NOW)).toEqual({ ok: true, value: { read: 1 } })
  expect([await countUnread(budi), (await readNotifications(budi))[0]?.read]).toEqual([0, true])
})
