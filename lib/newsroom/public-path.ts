/** First path segments that are not readers' documents: the newsroom, interfaces, files, and search, which has a query. */
const NOT_STORED: ReadonlySet<string> = new Set(['newsroom', 'api', '_next', 'collab', 'media', 'cari'])

/** What time alone changes: today's index is tomorrow's no more, and news is news for two days. */
const PASSING: ReadonlySet<string> = new Set(['/indeks', '/sitemap-news.xml'])

/** Whether a path (without its query) names a page that is the same for everybody, and may therefore be kept. */
export function isPublicPage(path: string): boolean {
  const end = path.indexOf('/', 1)
  return path.startsWith('/') && !PASSING.has(path) && !NOT_STORED.has(path.slice(1, end < 0 ? undefined : end))
}

/** Letters, digits, "-", "_" and "." between slashes, none at the end: how each page of ours is called, and one way only. */
const PLAIN = /^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?$/

/** Whether a page may be kept under this path. What an event changes is named by plain paths: others would grow old unheard. */
export const isPlainPath = (path: string): boolean => path === '/' || (PLAIN.test(path) && !path.endsWith('/'))
