import { reportFailure } from './failure.ts'

export const TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
} as const

/** A public file that machines read. `answer` gives its text, null when there is none; it may throw: that is caught here. */
export const fileHandler =
  <P>(type: keyof typeof TYPES, answer: (params: P) => Promise<string | null>) =>
  async (request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
    try {
      const text = await answer((await params) ?? ({} as P)) // Next gives none to a path without parameters
      return new Response(text ?? '', {
        status: text === null ? 404 : 200,
        headers: { 'content-type': TYPES[type], 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' },
      })
    } catch (error) {
      reportFailure(`file ${new URL(request.url).pathname}`, error)
      return new Response('', { status: 500, headers: { 'cache-control': 'no-store' } })
    }
  }
