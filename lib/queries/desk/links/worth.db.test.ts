// biome-ignore-all lint/style/noRestrictedImports: tests make their stories by commands, as the newsroom does
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { visit } from '#app/(site)/testing.ts'
import { acceptSuggestion } from '#lib/commands/article/accept-suggestion.ts'
import { countReadings } from '#lib/commands/site/count-readings.ts'
import { done, NOW } from '#lib/commands/testing.ts'
import type { ShownLink } from '#lib/newsroom/readings/reading.ts'
import { hourOf } from '#lib/newsroom/readings/tally.ts'
import type { Worth } from '#lib/newsroom/readings/worth.ts'
import { Press, readAlso, type Story } from '#lib/queries/site/testing.ts'
import { readLinkWorth } from './read-link-worth.ts'
import { readReadStories } from './read-read-stories.ts'
import { readWorth } from './read-worth.ts'

const DAY = 24 * 60 * 60 * 1000

let press: Press
let linking: Story
let target: Story
let listed: Story
beforeAll(async () => {
  press = await Press.found()
  target = await press.live({ headline: 'Sasaran klik', section: 'ekonomi' })
  listed = await press.live({ headline: 'Terkait klik', section: 'ekonomi', minutes: 1 })
  linking = await press.live({ headline: 'Banyak klik', body: [readAlso(target.articleId)], minutes: 2 })
  await count(
    linking,
    { kind: 'inline', position: 0, to: target.number, reason: 'manual' },
    { impressions: 10, clicks: 4 },
  )
  await count(
    linking,
    { kind: 'related', position: 0, to: listed.number, reason: 'tag' },
    { impressions: 8, clicks: 1 },
  )
  await count(
    linking,
    { kind: 'related', position: 1, to: target.number, reason: 'name' },
    { impressions: 6, clicks: 2 },
    20,
  )
  await count(listed, { kind: 'related', position: 0, to: target.number, reason: 'tag' }, { impressions: 5, clicks: 5 })
})

function count(from: Story, link: ShownLink, worth: Worth, daysAgo = 0): Promise<boolean> {
  const hour = hourOf(new Date(NOW.getTime() - daysAgo * DAY))
  const links = [{ hour, from: from.number, ...link, ...worth }]
  return countReadings({ id: randomUUID(), views: [{ hour, story: from.number, views: 3 }], links }, NOW)
}

test('a report tells places and reasons of a period, of all sections or of one', async () => {
  const { places, reasons } = await readWorth(7, null, NOW)
  expect(places).toEqual([
    { kind: 'inline', position: 0, impressions: 10, clicks: 4 },
    { kind: 'related', position: 0, impressions: 13, clicks: 6 },
  ])
  expect(reasons).toEqual([
    { kind: 'related', reason: 'tag', impressions: 13, clicks: 6 },
    { kind: 'inline', reason: 'manual', impressions: 10, clicks: 4 },
  ])
  const longer = await readWorth(30, press.newsroom.sectionId('internasional'), NOW)
  expect(longer.places.map(({ position, clicks }) => [position, clicks])).toEqual([
    [0, 4],
    [0, 1],
    [1, 2],
  ])
  expect(await readWorth(90, press.newsroom.sectionId('olahraga'), NOW)).toEqual({ places: [], reasons: [] })
})

test('a story’s margin tells each of its links, and of one that is no longer live no title', async () => {
  const told = await readLinkWorth(linking.articleId)
  expect(told?.views).toBe(9)
  expect(told?.links.map(({ headline, kind, impressions, clicks }) => [headline, kind, impressions, clicks])).toEqual([
    ['Sasaran klik', 'inline', 10, 4],
    ['Terkait klik', 'related', 8, 1],
    ['Sasaran klik', 'related', 6, 2],
  ])
  const draft = await press.write({ headline: 'Konsep klik' })
  expect(await readLinkWorth(draft.articleId)).toBeNull()
  await press.retract(listed)
  expect((await readLinkWorth(linking.articleId))?.links[1]).toMatchObject({ headline: null, clicks: 1 })
})

test('a link that was taken from the suggestions says why it was suggested, and only who may write may say so', async () => {
  const { ani, hadi } = press.newsroom.cast
  const story = await press.write({ headline: 'Menerima saran', body: [readAlso(target.articleId)] })
  const input = { articleId: story.articleId, toId: target.articleId, reason: 'name' as const }
  expect(await acceptSuggestion(hadi, input, NOW)).toMatchObject({ ok: false })
  expect(await acceptSuggestion(ani, { ...input, toId: story.articleId }, NOW)).toMatchObject({ ok: false })
  done(await acceptSuggestion(ani, { ...input, reason: 'tag' }, NOW))
  done(await acceptSuggestion(ani, input, NOW))
  await press.publish(story)
  const html = await (await visit(story.path)).text()
  expect(html).toContain(`data-link="inline 0 ${target.number} name"`)
  const other = await (await visit(linking.path)).text()
  expect(other).toContain(`data-link="inline 0 ${target.number} manual"`)
})

test('stories are listed newest first, page after page, each once', async () => {
  for (let at = 0; at < 30; at += 1) await press.live({ headline: `Rak ${at}`, section: 'nasional', minutes: 10 + at })
  for (const section of [null, press.newsroom.sectionId('nasional')]) {
    const first = await readReadStories(section, null)
    const second = first.next ? await readReadStories(section, first.next) : { rows: [], next: null }
    expect(first.rows).toHaveLength(30)
    expect(second.next).toBeNull()
    const all = [...first.rows, ...second.rows].map(({ headline }) => headline)
    expect(all.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, at) => `Rak ${29 - at}`))
    expect(all.slice(30)).toEqual(section ? [] : ['Banyak klik', 'Menerima saran', 'Sasaran klik'])
  }
  const { rows } = await readReadStories(press.newsroom.sectionId('internasional'), null)
  expect(rows).toMatchObject([
    { headline: 'Banyak klik', views: 9, impressions: 24, clicks: 7 },
    { headline: 'Menerima saran', views: 0, impressions: 0, clicks: 0 },
  ])
})
