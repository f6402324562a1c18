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
  const number = query.get('p') ?? query.get('page_id')
  if (number !== null && /^\d{1,12}$/.test(number) && (path === '/' || path === '/index.php')) return `/?p=${number}`
  if (path === '/') return null
  return SCRIPT.test(path) && search.length > 1 ? `${path}${search}` : path
}

/** Decoded, one slash between segments, none at the end; the AMP twin of a page is that page. */
function plainPath(pathname: string): string {
  const path = `/${decoded(pathname).split('/').filter(Boolean).join('/')}`
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

/** The paths under which a request's address may be kept: itself, then, of a page of a long story, the story. */
export function lookupPaths(url: URL): string[] {
  const path = lookupPath(url.pathname, url.searchParams, url.search)
  if (path === null) return []
  const whole = path.replace(/(?<=\/[^/]+)\/(?:page\/)?\d{1,3}$/, '')
  return whole === path ? [path] : [path, whole]
}
