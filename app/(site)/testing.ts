import { askRoute, routesIn } from '../testing-routes.ts'

/** The public site in process, for tests: every route under app/(site), found by its folder as Next finds it. */
export const ORIGIN = 'http://localhost:3000'

/** No pages: pictures lie on disk, the key of IndexNow is only there when settings name one. */
const NO_PAGE = /^\/(?:media|favicon|icon|indexnow)/

const routes = routesIn(import.meta.dirname).filter(({ path }) => !NO_PAGE.test(path))

/** Pages that have an address of their own: where a crawl begins. */
export const STARTS: readonly string[] = routes.map(({ path }) => path).filter((path) => !path.includes('['))

/** Asks the handler that Next would ask. */
export const visit = (path: string): Promise<Response> => askRoute(routes, new Request(ORIGIN + path))

/** Where a page leads on this site: links of a document, all own addresses of anything else (feeds, site maps). */
export function linksIn(text: string, contentType: string): string[] {
  const isDocument = contentType.includes('html')
  const found = isDocument
    ? text.matchAll(/<a [^>]*?href="([^"]*)"/g)
    : text.matchAll(/(http:\/\/localhost:3000[^"'<>\s\\]*)/g)
  return [...found]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), ORIGIN))
    .filter(({ origin, hash, pathname }) => origin === ORIGIN && hash === '' && !NO_PAGE.test(pathname))
    .map(({ pathname }) => pathname)
}

/** A page as a crawl found it: `from` leads there. */
export type Page = { path: string; from: string; status: number; text: string }

const START = 'the start'

/** Every page that readers can come to. `extra` are addresses that are asked for as well. */
export async function crawl(extra: readonly string[] = []): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>()
  let next = new Map([...STARTS, ...extra].map((path) => [path, START]))
  while (next.size > 0) {
    const found = await Promise.all([...next].map(([path, from]) => open(path, from)))
    next = new Map()
    for (const { links, ...page } of found) {
      // A page that the newsroom has not set up (indexnow.txt) is none, as long as nothing leads there.
      if (page.status === 404 && page.from === START && STARTS.includes(page.path)) continue
      pages.set(page.path, page)
      for (const link of links) next.set(link, page.path)
    }
    for (const path of pages.keys()) next.delete(path)
  }
  return pages
}

async function open(path: string, from: string): Promise<Page & { links: string[] }> {
  const response = await visit(path)
  const text = await response.text()
  const links = response.status === 200 ? linksIn(text, response.headers.get('content-type') ?? '') : []
  return { path, from, status: response.status, text, links }
}
