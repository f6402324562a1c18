import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Route handlers in process, for tests: found by their folders as Next finds them. */
type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response> | Response
export type Route = { path: string; pattern: RegExp; load: () => Promise<Record<string, Handler>> }

/** A named segment is tried before a parameter, and that before everything. */
const rank = (path: string): string =>
  path
    .split('/')
    .map((segment) => (segment.includes('[...') ? '3' : segment.startsWith('[') ? '2' : '1'))
    .join('')

/** Every route.ts and route.tsx below `folder`, which stands at `prefix`. */
export const routesIn = (folder: string, prefix = ''): readonly Route[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)route\.tsx?$/.test(file))
    .map((file) => toRoute(join(folder, file), `${prefix}/${file.replace(/\/?route\.tsx?$/, '')}`))
    .sort((a, b) => (rank(a.path) < rank(b.path) ? -1 : 1))

function toRoute(file: string, path: string): Route {
  const source = path
    .replaceAll('.', '\\.')
    .replace(/\/\[\[[^\]]+\]\]/, '(?:/.*)?')
    .replace(/\[\\\.\\\.\\\.[^\]]+\]/, '.+')
    .replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')
  return { path, pattern: new RegExp(`^${source}$`), load: () => import(file) }
}

/** Asks the handler that Next would ask. */
export async function askRoute(routes: readonly Route[], request: Request): Promise<Response> {
  const pathname = new URL(request.url).pathname.replace(/(?<=.)\/+$/, '')
  const route = routes.find(({ pattern }) => pattern.test(pathname))
  const handler = (await route?.load())?.[request.method]
  if (!route || !handler) throw new Error(`no route for ${request.method} ${pathname}`)
  const groups = route.pattern.exec(pathname)?.groups
  const params = (groups && Promise.resolve({ ...groups })) as Promise<never>
  return handler(request, { params })
}
