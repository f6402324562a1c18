// Measures the reports of baca juga on the archive that DATABASE_URL names and prints them as one line of JSON.
import { closeDb, db } from '#lib/db/client.ts'
import { memberOf, WITH_ROLES } from '#lib/db/member.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { readOrphans } from '#lib/queries/desk/links/read-orphans.ts'
import { readPendingLinks } from '#lib/queries/desk/links/read-pending.ts'
import { readRetractedTargets } from '#lib/queries/desk/links/read-retracted.ts'
import { readSuperseded } from '#lib/queries/desk/links/read-superseded.ts'
import { readLinks } from '#lib/queries/desk/read-links.ts'
import { searchComing } from '#lib/queries/desk/search-coming.ts'
import { measure } from '../lib/measure.ts'

type Read = (actor: Member, run: number, after: string | null) => Promise<{ next: string | null }>

/** A report's pages follow one another, as somebody turns them. */
function turning(actor: Member, read: Read): (run: number) => Promise<unknown> {
  let after: string | null = null
  return async (run) => {
    const page = await read(actor, run, after)
    after = page.next
  }
}

async function stories() {
  const rows = await db().article.findMany({
    where: { publication: 'live' },
    orderBy: { publishedAt: 'desc' },
    take: 500,
    select: { id: true, document: true, headline: true },
  })
  return (run: number) => rows[(run * 37) % rows.length] as (typeof rows)[number]
}

if (import.meta.main) {
  const user = await db().user.findFirstOrThrow({ where: { handle: 'dewi' }, include: WITH_ROLES })
  const dewi = memberOf(user)
  const of = await stories()
  const views = {
    'not matched': turning(dewi, (actor, _, after) => readPendingLinks(actor, after)),
    'something newer': turning(dewi, (_, __, after) => readSuperseded(after)),
    'target retracted': turning(dewi, (actor, _, after) => readRetractedTargets(actor, after)),
    'not linked': turning(dewi, (_, __, after) => readOrphans(after)),
    'who links where': (run: number) => readLinks(dewi, of(run).id, of(run).document as never),
    'what is coming': (run: number) => searchComing(dewi, of(run).headline.split(' ')[0] ?? ''),
  }
  const taken: object[] = []
  for (const [view, read] of Object.entries(views)) taken.push({ view, as: 'chief', ...(await measure(read)) })
  await closeDb()
  console.log(JSON.stringify(taken))
}
