import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inlinedScript } from './inlined-script.ts'

/** Read from the source when the module loads: a bundler would take an import of it for a module of ours. */
const SOURCE = inlinedScript(readFileSync(join(process.cwd(), 'components/site/script/reader.js'), 'utf8'))

const FILE = `naskah-${createHash('sha256').update(SOURCE).digest('hex').slice(0, 12)}.js`

/** The readers' script. Its name changes with its text, so that browsers may keep it for good. */
export const SCRIPT = { source: SOURCE, file: FILE, path: `/aset/${FILE}` } as const
