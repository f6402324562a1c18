import { expect, test } from 'vitest'
import { createArticle } from '#lib/commands/article/create-article.ts'
import { db } from '#lib/db/client.ts'
import { parseDeskFilter } from '#lib/queries/desk/desk-filter.ts'
import { readBoard } from '#lib/queries/desk/read-board.ts'
import { readCalendar } from '#lib/queries/desk/read-calendar.ts'
import { seedPlan } from './plan.ts'
import { foundDemo } from './seed.ts'
import { castMember, must } from './walk-story.ts'

const NOW = new Date('2026-11-22T12:05:00Z')
const DAY = 24 * 60 * 60 * 1000

test('the demo’s plans stand on board and calendar', async () => {
  const cast = await foundDemo(NOW)
  const sections = new Map((await db().section.findMany()).map(({ slug, id }) => [slug, id]))
  const sectionId = sections.get('nasional') as string
  must(await createArticle(castMember(cast, 'ani'), { sectionId }, NOW), 'a draft')
  await seedPlan(cast, sections, NOW)
  const dewi = castMember(cast, 'dewi')
  const [draft] = await readBoard(dewi, parseDeskFilter({}), ['review'], NOW)
  expect(draft).toMatchObject({ id: 'draft', rows: [{ priority: 'urgent' }] })
  const days = await readCalendar(dewi, parseDeskFilter({}), [NOW, new Date(NOW.getTime() + DAY)], DAY)
  expect(days.map(({ entries }) => entries.map(({ kind }) => kind))).toEqual([[], ['assignment']])
  const late = new Date(NOW.getTime() - DAY)
  const [past] = await readCalendar(dewi, parseDeskFilter({ priority: 'urgent' }), [late], DAY)
  expect(past?.entries).toMatchObject([{ kind: 'due' }])
})
