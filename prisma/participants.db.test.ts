import { beforeAll, expect, test } from 'vitest'
import { foundTestNewsroom, type Newsroom, storyIn } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import { factsFor } from '#lib/newsroom/testing.ts'

let newsroom: Newsroom
let story: string

beforeAll(async () => {
  newsroom = await foundTestNewsroom()
  story = await storyIn(newsroom, factsFor())
})

/** Handles of those who have to do with the story, in brackets those by credit alone. */
async function participants(): Promise<string[]> {
  const rows = await db().participant.findMany({ where: { articleId: story } })
  const users = await db().user.findMany({ where: { id: { in: rows.map(({ userId }) => userId) } } })
  const handle = (id: string) => users.find((user) => user.id === id)?.handle ?? id
  return rows.map(({ userId, byCredit }) => (byCredit ? `(${handle(userId)})` : handle(userId))).sort()
}

const credit = (role: string, userId: string | null) => ({ role, name: 'Nama', userId })
const setCredits = (...credits: object[]) =>
  db()
    .$executeRaw`update "Article" set "metadata" = jsonb_set("metadata", '{credits}', ${JSON.stringify(credits)}::jsonb)
    where "id" = ${story}::uuid`

test('whatever writes an article, its creator, its holder and its writers are kept; photographers are not', async () => {
  const { ani, budi, hadi, laras } = newsroom.cast
  expect(await participants()).toEqual(['ani'])
  await db().$executeRaw`update "Article" set "assigneeId" = ${budi.id}::uuid where "id" = ${story}::uuid`
  await setCredits(
    credit('writer', ani.id),
    credit('contributor', hadi.id),
    credit('photographer', laras.id),
    credit('writer', null),
  )
  expect(await participants()).toEqual(['(hadi)', 'ani', 'budi'])
  await db().$executeRaw`update "Article" set "assigneeId" = null where "id" = ${story}::uuid`
  await setCredits()
  expect(await participants()).toEqual(['ani'])
})

test('an update of nothing that matters leaves them', async () => {
  await db().$executeRaw`update "Article" set "words" = 7 where "id" = ${story}::uuid`
  expect(await participants()).toEqual(['ani'])
})
