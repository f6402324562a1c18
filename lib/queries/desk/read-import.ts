import { db } from '#lib/db/client.ts'
import { memberOf, WITH_ROLES } from '#lib/db/member.ts'
import { env } from '#lib/env.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { oldAddressOf } from '#lib/newsroom/old-address.ts'
import { ownPath, storyNumberOf } from '#lib/newsroom/site-links.ts'

/** What an import finds in the newsroom: its sections, its members, its zone. */
export async function readNewsroom() {
  const [sections, members, site] = await Promise.all([
    db().section.findMany({ select: { id: true, slug: true, name: true } }),
    db().user.findMany({ select: { id: true, name: true, email: true } }),
    db().site.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } }),
  ])
  return { sections, members, timeZone: site.timeZone }
}

/** Of these keys of a source, those that are here, by key. */
export async function readImported(source: string, keys: readonly string[]) {
  const rows = await db().importedItem.findMany({
    where: { source, key: { in: [...keys] } },
    select: { key: true, hash: true, articleId: true },
  })
  return new Map(rows.map((row) => [row.key, row]))
}

/** The articles to which addresses of a former site, or of this one, lead; by the address as it was given. */
export async function readAddresses(hrefs: readonly string[]): Promise<Map<string, string>> {
  const origin = env().SITE_URL
  const wanted = hrefs.flatMap((href) => {
    const address = oldAddressOf(href)
    return address ? [{ href, ...address, number: storyNumberOf(ownPath(href, origin) ?? '') }] : []
  })
  if (wanted.length === 0) return new Map()
  const numbers = wanted.flatMap(({ number }) => number ?? [])
  const [old, own] = await Promise.all([
    db().oldAddress.findMany({ where: { path: { in: wanted.map(({ path }) => path) } } }),
    numbers.length > 0
      ? db().article.findMany({ where: { number: { in: numbers } }, select: { id: true, number: true } })
      : [],
  ])
  return new Map(
    wanted.flatMap(({ href, host, path, number }) => {
      const moved = old.find((one) => one.host === host && one.path === path)?.articleId
      const target = moved ?? own.find((one) => one.number === number)?.id
      return target ? [[href, target] as const] : []
    }),
  )
}

type Waiting = { articleId: string; waiting: { title: string; href: string | null }[] }

/** Imported stories after `after`, by id, whose baca juga still wait for their targets. */
export const readWaiting = (after: string, limit: number): Promise<Waiting[]> =>
  db().$queryRaw<Waiting[]>`
    select "articleId", "waiting" from "ImportedItem"
    where "waiting" <> '[]' and "articleId" > ${after}::uuid order by "articleId" limit ${limit}`

/** A member of the newsroom by address, with their roles; null for nobody, and for one who left. */
export async function readMember(email: string): Promise<Member | null> {
  const user = await db().user.findFirst({ where: { email, deactivatedAt: null }, include: WITH_ROLES })
  return user && memberOf(user)
}
