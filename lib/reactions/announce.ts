import type { Event } from '#lib/db/client.ts'
import { reportFailure } from '#lib/edge/failure.ts'
import type { Facts } from '#lib/newsroom/events.ts'
import { sectionPath } from '#lib/newsroom/paths.ts'
import { readDistribution } from '#lib/queries/site/read-distribution.ts'

const INDEXNOW = 'https://api.indexnow.org/indexnow'
/** In milliseconds. */
const PATIENCE = 10_000

/**
 * Tells search engines (IndexNow) and feed readers (WebSub) that a story came, changed or went, where settings name them.
 * Nobody is owed this: what cannot be reached is logged and not asked again; the next story's news brings the feed anew.
 */
export async function announce(event: Pick<Event, 'facts'>, endpoint = INDEXNOW): Promise<void> {
  const { path } = event.facts as Facts
  if (typeof path !== 'string') return
  const { origin, hub, indexNowKey } = await readDistribution()
  const section = path.split('/')[1] ?? ''
  const feeds = ['/feed.xml', '/atom.xml', '/feed.json', `${sectionPath(section)}/feed.xml`]
  await Promise.all([
    indexNowKey &&
      send(endpoint, 'application/json; charset=utf-8', {
        host: new URL(origin).host,
        key: indexNowKey,
        keyLocation: `${origin}/indexnow.txt`,
        urlList: [origin + path],
      }),
    ...feeds.map((feed) => hub && send(hub, 'form', { 'hub.mode': 'publish', 'hub.url': origin + feed })),
  ])
}

type Body =
  | { 'hub.mode': string; 'hub.url': string }
  | { host: string; key: string; keyLocation: string; urlList: string[] }

async function send(url: string, type: string, body: Body): Promise<void> {
  const form = 'hub.mode' in body ? new URLSearchParams(body) : null
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
      body: form ?? JSON.stringify(body),
      ...(form ? {} : { headers: { 'content-type': type } }),
    })
    await response.body?.cancel()
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  } catch (error) {
    reportFailure('announce', error)
  }
}
