import { AWAITS_HEADER } from '#lib/kit/page-headers.ts'
import { reportFailure } from './failure.ts'

/** What is to be sent: a document with its content security policy, or the path where it is now, for good. */
export type Answer =
  | { kind: 'document'; status: 200 | 404 | 410; html: string; policy: string; awaits?: readonly number[] }
  /** The query goes along unless it was part of the old address. */
  | { kind: 'moved'; path: string; dropsQuery?: boolean }

export type Site<P> = {
  /** Reads and renders what the path names. It may throw: that is caught here and nowhere else. */
  answer: (params: P, url: URL) => Promise<Answer>
  /** The document for people whom an unknown error met; `id` is what the log calls it. */
  failure: (id: string) => Promise<{ html: string; policy: string }>
}

/** Answers GET, and HEAD through Next, with a whole document; other methods are Next's 405. */
export const documentHandler =
  <P>(site: Site<P>) =>
  async (request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
    try {
      const url = new URL(request.url)
      const answer = await site.answer(await params, url)
      return toResponse(request, hasSlashTooMuch(url, answer) ? withoutSlash(url) : answer)
    } catch (error) {
      const id = reportFailure(`site ${new URL(request.url).pathname}`, error)
      const { html, policy } = await site.failure(id)
      return new Response(html, { status: 500, headers: { ...headersOf(policy), 'cache-control': 'no-store' } })
    }
  }

/** A page has one address, without a slash at its end. */
const hasSlashTooMuch = ({ pathname }: URL, answer: Answer): boolean =>
  answer.kind === 'document' && answer.status === 200 && pathname !== '/' && pathname.endsWith('/')

const withoutSlash = ({ pathname }: URL): Answer => ({
  kind: 'moved',
  path: `/${pathname.split('/').filter(Boolean).join('/')}`,
})

function toResponse(request: Request, answer: Answer): Response {
  if (answer.kind === 'moved') {
    // The query goes along (a campaign's marks); no-cache, because a headline may get its old address back.
    const location = answer.dropsQuery ? answer.path : answer.path + new URL(request.url).search
    return new Response(null, { status: 301, headers: { location, 'cache-control': 'no-cache' } })
  }
  // For the page store alone, which drops it, and asks without a query: what would change this page by going live.
  const isStores = answer.awaits?.length && new URL(request.url).search === ''
  const awaits: Record<string, string> = isStores ? { [AWAITS_HEADER]: String(answer.awaits) } : {}
  const headers = { ...headersOf(answer.policy), ...awaits }
  return new Response(answer.html, { status: answer.status, headers })
}

const headersOf = (policy: string): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'content-security-policy': `${policy}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
})
