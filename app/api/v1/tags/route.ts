import { tag } from '#components/site/api/summary.ts'
import { apiHandlers } from '#lib/edge/api.ts'
import { nameCursor } from '#lib/queries/api/cursor.ts'
import { listTags } from '#lib/queries/api/list-names.ts'
import { OPERATIONS } from '../operations.ts'

export const dynamic = 'force-dynamic'
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiHandlers(
  OPERATIONS.listTags,
  async ({ cursor, limit }, { origin }) => {
    const { items, next } = await listTags(cursor, limit)
    return { kind: 'page', page: { data: items.map((one) => tag(one, origin)) }, cursor: next && nameCursor(next) }
  },
)
