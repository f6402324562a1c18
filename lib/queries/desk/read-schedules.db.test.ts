// biome-ignore-all lint/style/noRestrictedImports: the stories of this test are led by commands, as everywhere
import { expect, test } from 'vitest'
import { embargoArticle } from '#lib/commands/article/embargo-article.ts'
import { publishScheduled } from '#lib/commands/article/publish-scheduled.ts'
import { scheduleArticle } from '#lib/commands/article/schedule-article.ts'
import { beatHeart } from '#lib/commands/site/beat-heart.ts'
import { done, foundTestNewsroom, NOW, seen, storyIn } from '#lib/commands/testing.ts'
import { factsFor, HASH_A } from '#lib/newsroom/testing.ts'
import { wallOf } from '#lib/newsroom/zone.ts'
import { readHeartbeat } from './read-heartbeat.ts'
import { readSchedules } from './read-schedules.ts'
import { readWorkflows } from './read-workflows.ts'

const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const wall = (minutes: number) => wallOf(after(minutes), 'Asia/Jakarta')

test('those who publish see what the clock holds, late, barred and refused with its reason', async () => {
  const newsroom = await foundTestNewsroom()
  const { cast } = newsroom
  const scheduled = async (minute: number, bar: number | null = null) => {
    const id = await storyIn(newsroom, factsFor({ stage: 'approved', approvedHash: HASH_A }))
    done(await scheduleArticle(cast.budi, { ...(await seen(id)), at: wall(minute) }, NOW))
    if (bar) done(await embargoArticle(cast.budi, { ...(await seen(id)), until: wall(bar) }, NOW))
    return id
  }
  const refused = await scheduled(1, 60)
  await publishScheduled(refused, after(1))
  done(await embargoArticle(cast.budi, { ...(await seen(refused)), until: null }, after(2)))
  const late = await scheduled(2)
  const barred = await scheduled(10, 20)
  const due = await scheduled(15)

  const workflows = await readWorkflows()
  const of = (actor: typeof cast.budi) => readSchedules(actor, workflows, after(5))
  const view = await of(cast.budi)
  expect(view?.rows.map(({ id, state }) => [id, state])).toEqual([
    [refused, 'refused'],
    [late, 'late'],
    [barred, 'barred'],
    [due, 'due'],
  ])
  // Lifted since, and still told as it was.
  expect(view?.rows[0]?.refusal).toEqual({ kind: 'embargoed', until: after(60) })
  expect((await of(cast.citra))?.rows).toHaveLength(4)
  expect((await of(cast.indra))?.rows).toEqual([])
  for (const one of [cast.ani, cast.eka, cast.gita, cast.hadi]) expect(await of(one)).toBe(null)
})

test('the heart is heard of, and was never heard of before there was one', async () => {
  expect(await readHeartbeat(NOW)).toBe(null)
  await beatHeart('pool-1', 10_000, NOW)
  expect(await readHeartbeat(new Date(NOW.getTime() + 4000))).toBe(4000)
})
