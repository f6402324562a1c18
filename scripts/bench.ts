// `npm run bench -- NAME …`: runs scripts/bench/NAME.ts, whose default export gets the words after NAME.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './lib/processes.ts'
import { red, say, sentenceOf } from './lib/say.ts'

const [name = '', ...words] = process.argv.slice(2)
const benches = (await readdir(join(ROOT, 'scripts/bench')))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))

if (benches.includes(name)) {
  const { default: run } = (await import(`./bench/${name}.ts`)) as { default: (words: string[]) => Promise<void> }
  try {
    await run(words)
  } catch (error) {
    say(red(sentenceOf(error, ROOT)))
    process.exitCode = 1
  }
} else {
  say(`npm run bench -- ${benches.join(' | ')}`)
  process.exitCode = 2
}
