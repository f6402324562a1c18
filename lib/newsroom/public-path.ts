/** First path segments that are not readers' documents: the newsroom, interfaces, files, and search, which has a query. */
const NOT_STORED: ReadonlySet<string> = new Set(['newsroom', 'api', '_next', 'collab', 'media', 'cari'])

/** Today's index is tomorrow's no more. */
const TODAY = '/indeks'

/** Whether a path (without its query) names a page that is the same for everybody, and may therefore be kept. */
export function isPublicPage(path: string): boolean {
  const end = path.indexOf('/', 1)
  return path.startsWith('/') && path !== TODAY && !NOT_STORED.has(path.slice(1, end < 0 ? undefined : end))
}
