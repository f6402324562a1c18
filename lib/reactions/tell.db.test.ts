import { expect, test } from 'vitest'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { done, foundTestNewsroom, NOW, seen, storyIn } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import { factsFor } from '#lib/newsroom/testing.ts'
import { tell } from './tell.ts'

test('a submission is told once to the editors of its section, not to its author or to other sections', async () => {
  const newsroom = await foundTestNewsroom()
  const articleId = await storyIn(newsroom, factsFor({ stage: 'draft' }))
  done(await submitArticle(newsroom.cast.ani, await seen(articleId), NOW))
  const event = await db().event.findFirstOrThrow({ where: { articleId, name: 'article.submitted' } })
  await tell(event)
  await tell(event)
  const rows = await db().notification.findMany({ where: { eventId: event.id }, include: { user: true } })
  const told = rows.map(({ user }) => user.handle)
  expect(told).toContain('budi')
  expect(told).not.toContain('ani')
  expect(told).not.toContain('indra')
  expect(new Set(told).size).toBe(told.length)
})
