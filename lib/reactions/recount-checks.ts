import { recountFindings } from '#lib/commands/article/recount-findings.ts'
import type { Reaction } from './index.ts'

/** Lists show counts by the newsroom's present settings. Twice does no harm. */
export const recountChecks: Reaction = async () => {
  await recountFindings()
}
