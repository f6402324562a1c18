import { z } from 'zod'
import { apiHandlers } from '#lib/edge/api.ts'
import { readPublisher } from '#lib/queries/api/read-publisher.ts'
import { openApi } from '../openapi.ts'

export const dynamic = 'force-dynamic'
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiHandlers(
  { parameters: z.strictObject({}), answer: z.record(z.string(), z.unknown()) },
  async () => ({ kind: 'one', body: openApi(await readPublisher()) }),
)
