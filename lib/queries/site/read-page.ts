import type { BodyNode } from '#lib/body/body-node.ts'
import { plainPage } from '#lib/body/plain-page.ts'
import { db } from '#lib/db/client.ts'
import type { Role } from '#lib/newsroom/actor.ts'
import { mastheadOf, type Office } from '#lib/newsroom/masthead.ts'
import type { NotFoundView, SectionRef, StaticView } from '#lib/newsroom/site-views.ts'
import type { PageSlug } from '#lib/newsroom/static-pages.ts'
import { readChrome } from './chrome.ts'
import { readNotFound } from './read-not-found.ts'
import { storiesLinkedFrom } from './stories-linked-from.ts'
import { storiesMovedFrom } from './stories-moved-from.ts'

/** A page that is no story; not found while it says nothing. */
export async function readPage(slug: PageSlug): Promise<StaticView<BodyNode> | NotFoundView> {
  const [chrome, row] = await Promise.all([readChrome(), db().page.findUnique({ where: { slug } })])
  if (!chrome.pages.includes(slug)) return readNotFound(chrome)
  const body = plainPage(row?.text ?? '')
  const [offices, linked, moved] = await Promise.all([
    slug === 'redaksi' ? readMasthead(chrome.sections) : [],
    storiesLinkedFrom(body, chrome.origin),
    storiesMovedFrom(body, chrome.origin),
  ])
  const awaits = [...linked.awaited, ...moved.awaited]
  return { kind: 'page', chrome, slug, body, stories: linked.live, moved: moved.paths, awaits, offices }
}

/** Those who are of the newsroom now. */
async function readMasthead(sections: readonly SectionRef[]): Promise<Office[]> {
  const users = await db().user.findMany({
    where: { deactivatedAt: null },
    select: { name: true, roles: true, sections: { select: { section: { select: { slug: true } } } } },
  })
  const colleagues = users.map(({ name, roles, sections: edits }) => ({
    name,
    roles: roles.map(({ role }): Role => role),
    sections: edits.map(({ section }) => section.slug),
  }))
  return mastheadOf(colleagues, sections)
}
