import { z } from 'zod'
import { apiHandlers } from '#lib/edge/api.ts'

export const dynamic = 'force-dynamic'
/** Whatever else begins with /api/v1: a problem, not a page. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiHandlers(
  { parameters: z.unknown(), answer: z.never() },
  async () => ({ kind: 'problem', problem: { kind: 'noSuchAddress' } }),
)
