import type { NewsEntry, SitemapEntry } from '#lib/newsroom/feed-view.ts'
import { LANGUAGE } from '../words.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
/** Text for XML. Control characters that XML 1.0 knows no way to write never get into a document (lib/body). */
const xml = (text: string): string => text.replace(/[&<>"']/g, (one) => ENTITIES[one] as string)

const loc = (origin: string, path: string): string => `<loc>${xml(origin + path)}</loc>`

/** sitemaps.org 0.9: an index of `files`. */
export const sitemapIndex = (origin: string, files: readonly string[]): string =>
  `${HEAD}<sitemapindex xmlns="${NAMESPACE}">${files.map((path) => `<sitemap>${loc(origin, path)}</sitemap>`).join('')}</sitemapindex>\n`

export const sitemap = (origin: string, entries: readonly SitemapEntry[]): string =>
  `${HEAD}<urlset xmlns="${NAMESPACE}">${entries
    .map(({ path, at }) => `<url>${loc(origin, path)}${at ? `<lastmod>${at.toISOString()}</lastmod>` : ''}</url>`)
    .join('')}</urlset>\n`

/** Google's rules for news: stories of the last two days, at most 1,000, with the time they first went out. */
export function newsSitemap({ origin, siteName }: { origin: string; siteName: string }, entries: readonly NewsEntry[]) {
  const publication = `<news:publication><news:name>${xml(siteName)}</news:name><news:language>${LANGUAGE}</news:language></news:publication>`
  const urls = entries.map(
    ({ path, headline, publishedAt }) =>
      `<url>${loc(origin, path)}<news:news>${publication}<news:publication_date>${publishedAt.toISOString()}</news:publication_date><news:title>${xml(headline)}</news:title></news:news></url>`,
  )
  return `${HEAD}<urlset xmlns="${NAMESPACE}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join('')}</urlset>\n`
}
