// `npm run worker`: works off jobs and publishes what is scheduled, beside the server or on another machine. The argument
// is how often it says that it lives, in milliseconds; all workers of a newsroom beat alike.
import { closeDb } from '#lib/db/client.ts'
import { startWorker } from '#lib/server/worker.ts'
import { Lifetime } from './lib/lifetime.ts'

const lifetime = new Lifetime()
const worker = await startWorker(Number(process.argv[2]) || undefined)
lifetime.add(closeDb)
lifetime.add(() => worker.close())
