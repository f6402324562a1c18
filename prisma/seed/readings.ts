import { countReadings } from '#lib/commands/site/count-readings.ts'
import { db } from '#lib/db/client.ts'
import { hourOf } from '#lib/newsroom/readings/tally.ts'

const HOUR_MS = 60 * 60 * 1000
/** The last hour stays empty: what is read there is read by whoever tries the demo. */
const FIRST_HOUR = 2
const HOURS = 24

/** Readers of the demo's last day: more for newer stories, fewer at night, and some of them follow its baca juga. */
export async function seedReadings(now: Date): Promise<void> {
  const stories = await db().article.findMany({
    where: { publication: 'live' },
    orderBy: { publishedAt: 'desc' },
    select: { id: true, number: true, publishedAt: true },
  })
  const numbers = new Map(stories.map(({ id, number }) => [id, number]))
  const links = await db().linkNow.findMany({
    where: { live: true },
    orderBy: [{ articleId: 'asc' }, { position: 'asc' }],
  })
  for (let ago = FIRST_HOUR; ago <= HOURS; ago++) {
    const at = new Date(now.getTime() - ago * HOUR_MS)
    const hour = hourOf(at)
    const views = stories.flatMap(({ number, publishedAt }, place) =>
      publishedAt && publishedAt < at ? [{ hour, story: number, views: readers(place, number, at) }] : [],
    )
    const read = new Map(views.map(({ story, views: many }) => [story, many]))
    const shown = links.flatMap(({ articleId, toId, position }) => {
      const [from, to] = [numbers.get(articleId), numbers.get(toId ?? '')]
      const seen = Math.floor((read.get(from ?? 0) ?? 0) * 0.6)
      if (!from || !to || seen === 0) return []
      const clicks = Math.floor((seen * (9 + (to % 7))) / (100 * (position + 1)))
      return [
        { hour, from, to, kind: 'inline' as const, position, reason: 'manual' as const, impressions: seen, clicks },
      ]
    })
    await countReadings({ id: crypto.randomUUID(), views, links: shown }, at)
  }
}

/** Readers of the story in `place` among the newest, in the hour of `at`. */
const readers = (place: number, number: number, at: Date): number =>
  Math.round((((number * 37) % 60) + 240 / (1 + place)) * (at.getUTCHours() >= 16 && at.getUTCHours() < 22 ? 0.2 : 1))
