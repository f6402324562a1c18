import { authorPath, numberInSegment, sectionPath, tagPath } from './paths.ts'
import type { ListKind } from './site-views.ts'
import { RESERVED_SLUGS } from './slug.ts'

/** Where a list's page stands. */
export const LIST_PATH: Record<ListKind, (slug: string, page?: number) => string> = {
  section: sectionPath,
  tag: tagPath,
  author: authorPath,
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
