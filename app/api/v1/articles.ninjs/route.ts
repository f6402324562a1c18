import { apiHandlers } from '#lib/edge/api.ts'
import { OPERATIONS } from '../operations.ts'
import { listedNinjs } from '../stories.ts'

export const dynamic = 'force-dynamic'
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiHandlers(OPERATIONS.listNinjs, (asked, { origin }) =>
  listedNinjs(asked, origin),
)
