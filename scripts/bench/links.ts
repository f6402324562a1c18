// `npm run bench -- links [10000 100000]`: the reports of baca juga, page by page, at growing archives.
import { measureViews } from './lib/views.ts'

const SIZES = [10_000, 100_000]

export default (words: string[]): Promise<void> =>
  measureViews({ script: 'scripts/bench/links/run.ts', what: 'reports of baca juga', sizes: SIZES, words })
