// `npm run digest -- 7`: sends the digest of an hour that was missed, because no worker ran then, in the database that
// DATABASE_URL names or in the running demo's. What a mail has carried already is not repeated.
import { join } from 'node:path'
import { closeDb } from '#lib/db/client.ts'
import { mailDigestsOf } from '#lib/reactions/mail-notifications.ts'
import { runningEmbedded } from './lib/postgres/running.ts'
import { ROOT } from './lib/processes.ts'

const hour = Number(process.argv[2] ?? Number.NaN)
process.env.DATABASE_URL ||= (await runningEmbedded(process.env.DATA_DIR || join(ROOT, '.data'))) ?? ''

if (!(Number.isInteger(hour) && hour >= 0 && hour <= 23)) {
  console.error('Usage: npm run digest -- HOUR, from 0 to 23 on the newsroom’s clock')
  process.exitCode = 2
} else if (!process.env.DATABASE_URL) {
  console.error('Start Naskah first, or set DATABASE_URL to the newsroom’s database.')
  process.exitCode = 2
} else {
  // Nothing is signed here; links lead to the demo where nothing else is set.
  process.env.AUTH_SECRET ||= 'a digest is sent without a secret'
  process.env.SITE_URL ||= 'http://localhost:3000'
  const sent = await mailDigestsOf(hour, new Date())
  console.log(`${sent} sent`)
  await closeDb()
}
