import { authorPath, numberInSegment, sectionPath, tagPath, topicPath } from './paths.ts'
import type { ListKind } from './site-views.ts'
import { RESERVED_SLUGS } from './slug.ts'

/** Where a list's page stands. */
export const LIST_PATH: Record<ListKind, (slug: string, page?: number) => string> = {
  section: sectionPath,
  tag: tagPath,
  author: authorPath,
  topic: topicPath,
}

/** The path within the site that a link of a text leads to, or null when it leads elsewhere. `origin` is the site's. */
export function ownPath(href: string, origin: string): string | null {
  if (!URL.canParse(href, origin)) return null
  const url = new URL(href, origin)
  // http and https, with or without www, are one site to the one who pastes an address.
  if (!/^https?:$/.test(url.protocol) || bare(url.host) !== bare(new URL(origin).host)) return null
  return `${url.pathname}${url.search}${url.hash}`
}

const bare = (host: string): string => host.replace(/^www\./, '')

/** Whom the links of a text may lead to; `base` stands before paths of the site. */
type Followed = {
  origin: string
  base?: string
  stories: Readonly<Record<number, string>>
  moved: Readonly<Record<string, string | null>>
}

/** Where a link of a text leads readers now; null for one to a story that is not live, which is its text only. */
export function destinationOf(href: string, links: Followed): { href: string; own: boolean } | null {
  const { origin, base = '', stories, moved } = links
  const own = (path: string | null | undefined) => (path ? { href: base + path, own: true } : null)
  if (Object.hasOwn(moved, href)) return own(moved[href])
  // No host has such a name (RFC 2606): it stands for a former site whose address an import was not told.
  if (/^https?:\/\/[^/?#]*\.invalid(?:[:/?#]|$)/i.test(href)) return null
  const path = ownPath(href, origin)
  if (path === null) return { href, own: false }
  const number = storyNumberOf(path)
  return own(number === null ? path : stories[number])
}

/** The number of the story that a path of the site would open, live or not; null for its other pages. */
export function storyNumberOf(path: string): number | null {
  const segments = (path.split(/[?#]/)[0] ?? '').split('/').filter(Boolean).map(decoded)
  const [section = '', slug = ''] = segments
  return segments.length === 2 && !RESERVED_SLUGS.includes(section) ? numberInSegment(slug) : null
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
