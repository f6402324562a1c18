import { author } from '#components/site/api/summary.ts'
import { apiHandlers } from '#lib/edge/api.ts'
import { nameCursor } from '#lib/queries/api/cursor.ts'
import { listAuthors } from '#lib/queries/api/list-names.ts'
import { OPERATIONS } from '../operations.ts'

export const dynamic = 'force-dynamic'
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiHandlers(
  OPERATIONS.listAuthors,
  async ({ cursor, limit }, { origin }) => {
    const { items, next } = await listAuthors(cursor, limit)
    return { kind: 'page', page: { data: items.map((one) => author(one, origin)) }, cursor: next && nameCursor(next) }
  },
)
