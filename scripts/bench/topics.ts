// `npm run bench -- topics [10000 100000]`: pages of a topik of common tags beside those of a section, at growing archives.
import { measureViews } from './lib/views.ts'

const SIZES = [10_000, 100_000]

export default (words: string[]): Promise<void> =>
  measureViews({ script: 'scripts/bench/topics/run.ts', what: 'pages of topics', sizes: SIZES, words, writes: true })
