import pg from 'pg'

type Options = {
  connectionString: string
  channel: string
  onMessage(payload: string): void
  /** Listening has begun, for the first time or again: whatever was announced before went unheard. */
  onGap(): void
  /** The connection broke: from now on things go unheard. */
  onLost?(): void
  /** A connection that broke without a word (a cable, a proxy) is found out this soon, in milliseconds. */
  heartbeat?: number
  /** The longest pause between two attempts to connect again, in milliseconds. */
  longestPause?: number
}

const FIRST_PAUSE = 250
const LONGEST_PAUSE = 10_000
const HEARTBEAT = 20_000

/** Hears a Postgres channel on a connection of its own, and connects again for as long as it takes. */
export function listen({
  connectionString,
  channel,
  onMessage,
  onGap,
  onLost,
  heartbeat = HEARTBEAT,
  longestPause = LONGEST_PAUSE,
}: Options): { close(): Promise<void> } {
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  let attempt = 0
  let closed = false

  const again = (lost: pg.Client): void => {
    if (client !== lost) return
    client = null
    clearInterval(timer)
    lost.end().catch(() => {})
    if (closed) return
    onLost?.()
    timer = setTimeout(connect, Math.min(FIRST_PAUSE * 2 ** attempt, longestPause))
    attempt += 1
  }

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString,
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      query_timeout: Math.min(heartbeat, 5000),
    })
    client = next
    next.on('error', () => again(next))
    next.on('end', () => again(next))
    next.on('notification', ({ payload }) => onMessage(payload ?? ''))
    try {
      await next.connect()
      await next.query(`listen ${next.escapeIdentifier(channel)}`)
      if (client !== next) return
      attempt = 0
      timer = setInterval(() => next.query('select 1').catch(() => again(next)), heartbeat)
      onGap()
    } catch {
      again(next)
    }
  }

  void connect()
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      const last = client
      client = null
      await last?.end().catch(() => {})
    },
  }
}
