// `npm run bench -- desk [10000 100000 1000000]`: every view of the desk through its real queries, at growing archives.
import { measureViews } from './lib/views.ts'

const SIZES = [10_000, 100_000, 1_000_000]

export default (words: string[]): Promise<void> =>
  measureViews({ script: 'scripts/bench/desk/run.ts', what: 'the desk', sizes: SIZES, words })
