// After `npm ci`: what is generated from the schema is not in git.
import { ensureClient } from './lib/client.ts'
import { ROOT } from './lib/processes.ts'
import { sentenceOf } from './lib/say.ts'

try {
  await ensureClient()
} catch (error) {
  console.error(sentenceOf(error, ROOT))
  process.exitCode = 1
}
