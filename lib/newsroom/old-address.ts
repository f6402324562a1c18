/** Where a story stood on its former site: host without "www." and the like, path as it is looked up. */
export type OldAddress = { host: string; path: string }

/** Pages of old systems whose query names the story. */
const SCRIPT = /\.(?:php|aspx?|jsp|cfm)$/i

/** The old address in an absolute URL, or in one relative to `base`; null for what is no web page or is a home page. */
export function oldAddressOf(url: string, base?: string): OldAddress | null {
  if (!URL.canParse(url, base)) return null
  const { protocol, hostname, pathname, searchParams, search } = new URL(url, base)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  const path = lookupPath(pathname, searchParams, search)
  return path === null || path.length > 1500 ? null : { host: hostname.replace(/^(?:www|m|amp)\./, ''), path }
}

function lookupPath(pathname: string, query: URLSearchParams, search: string): string | null {
  const path = plainPath(pathname)
  // PostgreSQL keeps no such letter, and nothing stood at such an address.
  if (`${path}${search}`.includes('\0')) return null
  const number = query.get('p') ?? query.get('page_id')
  if (number !== null && /^\d{1,12}$/.test(number) && (path === '/' || path === '/index.php')) return `/?p=${number}`
  if (path === '/') return null
  return SCRIPT.test(path) && search.length > 1 ? `${path}${search}` : path
}

/** Decoded, one slash between segments, none at the end; the AMP twin of a page is that page, and so is its script's. */
function plainPath(pathname: string): string {
  const path = `/${decoded(pathname).split('/').filter(Boolean).join('/')}`.replace(/^\/index\.php(?=\/)/i, '')
  return path.replace(/(?<=.)\/amp$/, '') || '/'
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Whether a request's path means an old address only together with its query: no page of ours has a query there. */
export const needsQuery = (url: string): boolean =>
  /^\/(?:index\.php)?\?(?:[^#]*&)?(?:p|page_id)=\d/.test(url) || /^[^?]*\.(?:php|aspx?|jsp|cfm)\?./i.test(url)

/** What WordPress hangs behind the address of a story: a page of it, its feed, its comments. */
const BEHIND = /(?<=\/[^/]+)\/(?:(?:page\/)?\d{1,3}|feed|embed|trackback|comment-page-\d{1,4})$/

/** The paths under which a request's address may be kept: itself, then, of what hangs behind a story, the story. */
export function lookupPaths(url: URL): string[] {
  const path = lookupPath(url.pathname, url.searchParams, url.search)
  if (path === null) return []
  const whole = path.replace(BEHIND, '')
  return whole === path ? [path] : [path, whole]
}

export type OldList =
  | { kind: 'path'; path: string }
  | { kind: 'list'; of: readonly ('section' | 'tag' | 'author')[]; slug: string; feed: boolean }

const FEEDS: Readonly<Record<string, string>> = {
  ...{ '/feed': '/feed.xml', '/feed/rss': '/feed.xml', '/feed/rss2': '/feed.xml', '/rss': '/feed.xml' },
  ...{ '/rss.xml': '/feed.xml', '/feed/atom': '/atom.xml' },
  ...{ '/sitemap_index.xml': '/sitemap.xml', '/wp-sitemap.xml': '/sitemap.xml', '/post-sitemap.xml': '/sitemap.xml' },
}
/** Categories lie in categories; "/tag/bakau/hal/9" is a page of ours that has no stories. */
const LISTS = /^\/(?:(category|kategori|kanal|rubrik)(?:\/[^/]+)*?|(tag|author))\/([^/]+?)(?:\/page\/\d+)?(\/feed)?$/

/** Lists, feeds and site maps as WordPress addresses them: readers' feed programs and search engines know them by heart. */
export function oldListOf({ pathname }: URL): OldList | null {
  const path = plainPath(pathname)
  const fixed = FEEDS[path]
  if (fixed) return { kind: 'path', path: fixed }
  const [, category, other, slug, feed] = LISTS.exec(path) ?? []
  if (!slug) return null
  // A category without a section of its own came in as a tag.
  const of = category ? (['section', 'tag'] as const) : other === 'tag' ? (['tag'] as const) : (['author'] as const)
  return { kind: 'list', of, slug, feed: feed !== undefined }
}
