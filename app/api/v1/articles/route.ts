import { apiHandlers } from '#lib/edge/api.ts'
import { OPERATIONS } from '../operations.ts'
import { listedNinjs, listedStories } from '../stories.ts'

export const dynamic = 'force-dynamic'
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiHandlers(
  OPERATIONS.listArticles,
  async (asked, { origin, wantsNinjs }) => (wantsNinjs ? listedNinjs(asked, origin) : listedStories(asked, origin)),
)
