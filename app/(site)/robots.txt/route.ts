export const dynamic = 'force-static'

const RULES = `User-agent: *
Disallow: /newsroom
Disallow: /api
`

export const GET = (): Response =>
  new Response(RULES, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
