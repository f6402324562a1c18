import { memberOfSession } from '#lib/auth/session.ts'
import { EVENT_CHANNEL, type Heard } from '#lib/db/append-event.ts'
import { db } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import { reportFailure } from '#lib/edge/failure.ts'
import { env } from '#lib/env.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { listen } from './listen.ts'

type Line = { sessionId: string; write: (text: string) => void; end: () => void }

/** Lines of one session, so that forgotten tabs do not pile up; the oldest gives way. */
const PER_SESSION = 12
/** Proxies close what is silent for long. In milliseconds. */
const HEARTBEAT = 20_000
const GAP = 'event: gap\ndata: {}\n\n'

const lines = new Set<Line>()
let listener: ReturnType<typeof listen> | null = null

/** Whether an event concerns what `actor` may see. One addressed to a user is for that user alone. */
export async function mayHear(actor: Member, { articleId, userId }: Heard): Promise<boolean> {
  if (userId) return userId === actor.id
  if (!articleId) return true
  return (await db().article.count({ where: { id: articleId, AND: [visibleArticles(actor)] } })) > 0
}

async function tell(line: Line, heard: Heard): Promise<void> {
  const member = await memberOfSession(line.sessionId)
  if (!lines.has(line)) return
  if (!member) return line.end()
  if (!(await mayHear(member.actor, heard))) return
  const { name, articleId, actorId } = heard
  line.write(`data: ${JSON.stringify({ name, articleId, actorId })}\n\n`)
}

function attend(line: Line): void {
  const [oldest, ...others] = [...lines].filter(({ sessionId }) => sessionId === line.sessionId)
  if (oldest && others.length + 1 >= PER_SESSION) oldest.end()
  lines.add(line)
  listener ??= listen({
    connectionString: env().DATABASE_URL,
    channel: EVENT_CHANNEL,
    onMessage: (payload) => {
      const heard = JSON.parse(payload) as Heard
      if (heard.name === 'readings') return // changes readers' pages only
      for (const each of lines) tell(each, heard).catch((error) => reportFailure('live', error))
    },
    onGap: () => {
      for (const each of lines) each.write(GAP)
    },
  })
}

function leave(line: Line): void {
  lines.delete(line)
  if (lines.size > 0) return
  void listener?.close()
  listener = null
}

/** Server-Sent Events of one session, until the client goes, the session ends or `signal` aborts. `gap` says: look anew. */
export function liveStream(sessionId: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder()
  let stop = (): void => {}
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true
      const line: Line = {
        sessionId,
        write: (text) => {
          if (open) controller.enqueue(bytes.encode(text))
        },
        end: () => {
          stop()
          controller.close()
        },
      }
      const beat = async () => {
        if (await memberOfSession(sessionId)) line.write(':\n\n')
        else if (open) line.end()
      }
      const timer = setInterval(() => beat().catch((error) => reportFailure('live', error)), HEARTBEAT).unref()
      stop = () => {
        open = false
        clearInterval(timer)
        leave(line)
      }
      signal.addEventListener('abort', () => open && line.end(), { once: true })
      attend(line)
      line.write(`retry: 3000\n${GAP}`)
    },
    cancel: () => stop(),
  })
}
