// Every public route, for tests that visit pages as Next would.
import { GET as anything } from './[...path]/route.tsx'
import { GET as article } from './[section]/[slug]/route.tsx'
import { GET as sectionPage } from './[section]/hal/[page]/route.tsx'
import { GET as section } from './[section]/route.tsx'
import { GET as authorPage } from './penulis/[handle]/hal/[page]/route.tsx'
import { GET as author } from './penulis/[handle]/route.tsx'
import { GET as home } from './route.tsx'
import { GET as tagPage } from './tag/[tag]/hal/[page]/route.tsx'
import { GET as tag } from './tag/[tag]/route.tsx'

/** The site's address in the tests. */
export const ORIGIN = 'http://localhost:3000'

type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response>
const ROUTES: [RegExp, Handler][] = [
  [/^\/$/, home],
  [/^\/tag\/(?<tag>[^/]+)\/hal\/(?<page>[^/]+)$/, tagPage],
  [/^\/tag\/(?<tag>[^/]+)$/, tag],
  [/^\/penulis\/(?<handle>[^/]+)\/hal\/(?<page>[^/]+)$/, authorPage],
  [/^\/penulis\/(?<handle>[^/]+)$/, author],
  [/^\/(?<section>[^/]+)\/hal\/(?<page>[^/]+)$/, sectionPage],
  [/^\/(?<section>[^/]+)\/(?<slug>[^/]+)$/, article],
  [/^\/(?<section>[^/]+)$/, section],
  [/^/, anything],
]

/** Asks the handler that Next would ask. */
export async function visit(path: string): Promise<Response> {
  const [pattern, handler] = ROUTES.find(([one]) => one.test(path)) as [RegExp, Handler]
  const params = { ...pattern.exec(path)?.groups } as never
  return handler(new Request(ORIGIN + path), { params: Promise.resolve(params) })
}
