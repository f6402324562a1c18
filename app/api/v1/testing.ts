import { askRoute, routesIn } from '../../testing-routes.ts'

/** The read API in process, for tests. */
export const ORIGIN = 'http://localhost:3000'
const routes = routesIn(import.meta.dirname, '/api/v1')

/** Paths of all routes but the one for whatever is not there, as the description writes them: "/articles/{article}". */
export const PATHS: readonly string[] = routes
  .map(({ path }) => path.replace('/api/v1', '').replace(/\[(\w+)\]/g, '{$1}'))
  .filter((path) => !path.includes('['))

/** Asks an address of the API, "/articles?limit=2" or an absolute one that it gave. */
export function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const url = address.startsWith('http') ? address : `${ORIGIN}/api/v1${address}`
  return askRoute(routes, new Request(url, init))
}

type Page<T> = { data: T[]; next: string | null }

/** Every entry of a list, page after page; `between` happens after each page. */
export async function walk<T>(address: string, between?: () => Promise<unknown>): Promise<T[]> {
  const all: T[] = []
  for (let next: string | null = address; next !== null; ) {
    const response = await ask(next)
    if (response.status !== 200) throw new Error(`${response.status} of ${next}`)
    const page = (await response.json()) as Page<T>
    all.push(...page.data)
    next = page.next
    if (next) await between?.()
  }
  return all
}
