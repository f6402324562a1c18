import { join } from 'node:path'
import { closeDb, db } from '#lib/db/client.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { verifyStream } from '#lib/newsroom/verify-stream.ts'
import { runningEmbedded } from './lib/postgres/running.ts'
import { ROOT } from './lib/processes.ts'

// `npm run verify:log`: checks the hash chain of every stream of the log, in the database that DATABASE_URL names or in
// the demo's while it runs. Exits with 1 and names the first broken event of each stream.
process.env.DATABASE_URL ||= (await runningEmbedded(process.env.DATA_DIR || join(ROOT, '.data'))) ?? ''
if (!process.env.DATABASE_URL) {
  console.error('Start Naskah first, or set DATABASE_URL to the database whose log is to be checked.')
  process.exit(2)
}
// The other settings are the server's; nothing here is signed or linked.
process.env.AUTH_SECRET ||= 'the log is checked without a secret'
process.env.SITE_URL ||= 'http://localhost:3000'

let events = 0
let broken = 0
let streams = 0
let after = ''
for (;;) {
  const next = await db().event.findMany({
    where: { stream: { gt: after } },
    distinct: ['stream'],
    orderBy: { stream: 'asc' },
    select: { stream: true },
    take: 500,
  })
  if (next.length === 0) break
  for (const { stream } of next) {
    const rows = await db().event.findMany({ where: { stream }, orderBy: { ordinal: 'asc' } })
    const fault = verifyStream(rows, sha256)
    if (fault) console.error(`${stream}: event ${fault.ordinal} ${fault.what}`)
    if (fault) broken += 1
    events += rows.length
    streams += 1
    after = stream
  }
}
console.log(`${events} events in ${streams} streams, ${broken} broken`)
await closeDb()
process.exitCode = broken > 0 ? 1 : 0
