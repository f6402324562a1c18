import { markMailed } from '#lib/commands/user/mark-mailed.ts'
import { db, type Prisma } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { aboutOf } from '#lib/newsroom/about.ts'
import { CLOCK } from '#lib/newsroom/actor.ts'
import type { Facts } from '#lib/newsroom/events.ts'
import { explain } from '#lib/newsroom/explain.ts'
import { refusalOfFacts } from '#lib/newsroom/schedule.ts'
import { eventLine, type Say, sayIn, sayRefusalIn } from './notification-text.ts'
import { sendMail } from './send-mail.ts'

const INCLUDE = { article: true, event: { include: { actor: true } } } satisfies Prisma.NotificationInclude
type Told = Prisma.NotificationGetPayload<{ include: typeof INCLUDE }>
type Words = { say: Say; refusal: Say }
type Reader = { id: string; name: string; email: string; locale: string }

/** What happened, and why: the note of whoever gave it back, the reason why the clock was refused. */
function lineOf({ event }: Told, { say, refusal }: Words): string {
  const line = eventLine(say, event.name, event.actor?.name ?? null)
  const facts = event.facts as Facts
  if (event.name === 'article.schedule-refused') return `${line}: ${explain(refusalOfFacts(facts), refusal)}`
  const { note } = about({ article: null, event })
  return note ? `${line}: “${note}”` : line
}

const about = ({ event, article }: Pick<Told, 'event' | 'article'>) =>
  aboutOf({ name: event.name, facts: event.facts as Facts }, article)

/** One paragraph a story or pitch, in the order in which each was first heard of: headline, what happened, its address. */
function textOf(told: readonly Told[], words: Words): string {
  const { say } = words
  const subjects = Map.groupBy(told, (row) => about(row).path)
  return [...subjects]
    .map(([path, rows]) => {
      const title = rows[0] ? about(rows[0]).title : null
      const lines = rows.map((row) => `- ${lineOf(row, words)}`)
      return [title === null ? say('other') : title || say('untitled'), ...lines, `${env().SITE_URL}${path}`].join('\n')
    })
    .join('\n\n')
}

/**
 * Mails what a person was told and no mail has carried yet; with nothing to tell there is no mail. Marked after it was
 * sent: a crash between the two may repeat a mail, none is ever lost.
 */
async function mail(user: Reader, where: Prisma.NotificationWhereInput, digest: boolean, now: Date): Promise<boolean> {
  const told = await db().notification.findMany({
    where: { userId: user.id, mailedAt: null, ...where },
    include: INCLUDE,
    orderBy: { at: 'asc' },
  })
  if (told.length === 0) return false
  const site = await db().site.findUniqueOrThrow({ where: { id: 1 } })
  const words = { say: sayIn(user.locale), refusal: sayRefusalIn(user.locale, site.timeZone) }
  const { say } = words
  await sendMail({
    to: { name: user.name, address: user.email },
    from: site.name,
    subject: say(digest ? 'digestSubject' : 'atOnceSubject', { site: site.name, count: told.length }),
    text: say('mail', { name: user.name, text: textOf(told, words), settings: `${env().SITE_URL}/newsroom/account` }),
  })
  await markMailed(CLOCK, { userId: user.id, notificationIds: told.map((one) => one.id), digest }, now)
  return true
}

/** To those who want each piece of news by itself. */
export async function mailAtOnce(eventId: string, now: Date): Promise<void> {
  const users = await db().user.findMany({
    where: { mailing: 'atOnce', deactivatedAt: null, notifications: { some: { eventId, mailedAt: null } } },
  })
  for (const user of users) await mail(user, { eventId }, false, now)
}

/** One mail to everybody whose hour it is in the newsroom's zone. */
export async function mailDigests(now: Date): Promise<void> {
  const { timeZone } = await db().site.findUniqueOrThrow({ where: { id: 1 } })
  await mailDigestsOf(
    Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(now)),
    now,
  )
}

/** The digest of an hour, from 0 to 23, whenever it is sent; answers how many mails went out. */
export async function mailDigestsOf(hour: number, now: Date): Promise<number> {
  const users = await db().user.findMany({ where: { mailing: 'digest', digestHour: hour, deactivatedAt: null } })
  let sent = 0
  for (const user of users) if (await mail(user, {}, true, now)) sent += 1
  return sent
}
