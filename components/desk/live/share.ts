import type { LiveEvent } from './live.tsx'

export type Tell = (event: LiveEvent) => void

/** How long a stream that the server closed for good is left alone, in milliseconds. */
const RETRY_MS = 5000

/**
 * One stream from the server for all tabs of a member: a browser has six connections to a host over HTTP/1.1, and every
 * stream holds one. The tab that holds the lock listens and tells the others; when it goes, the next one takes over.
 * Without locks (plain HTTP on another host) each tab listens for itself. Answers with what stops it.
 */
export function shareLive(memberId: string, hear: Tell): () => void {
  const gone = new AbortController()
  const { signal } = gone
  const name = `naskah.live.${memberId}`
  if (!navigator.locks) {
    void keepTrying(signal, (missed) => stream(hear, missed, signal))
    return () => gone.abort()
  }
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }) => hear(data as LiveEvent)
  const tell: Tell = (event) => {
    hear(event)
    channel.postMessage(event)
  }
  void keepTrying(signal, async (missed) => {
    const lead = (late: boolean) => stream(tell, missed || late, signal)
    const led = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await lead(false)
      return lock !== null
    })
    if (!led) await navigator.locks.request(name, { signal }, () => lead(true))
  })
  return () => {
    gone.abort()
    channel.close()
  }
}

/** `work` again and again until `signal`; `missed` after the first time: nobody listened meanwhile. */
async function keepTrying(signal: AbortSignal, work: (missed: boolean) => Promise<unknown>): Promise<void> {
  for (let missed = false; !signal.aborted; missed = true) {
    await work(missed).catch(() => {})
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}

/** Listens until the server closes the stream for good (the session ended) or `signal`. Other losses the browser mends. */
const stream = (tell: Tell, missed: boolean, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const source = new EventSource('/api/newsroom/live')
    let connected = missed
    const end = () => {
      source.close()
      resolve()
    }
    source.onmessage = ({ data }) => tell(JSON.parse(data) as LiveEvent)
    source.addEventListener('gap', () => {
      if (connected) tell(null)
      connected = true
    })
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) end()
    }
    signal.addEventListener('abort', end, { once: true })
  })
