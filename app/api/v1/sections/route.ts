import { section } from '#components/site/api/summary.ts'
import { apiHandlers } from '#lib/edge/api.ts'
import { readChrome } from '#lib/queries/site/chrome.ts'
import { OPERATIONS } from '../operations.ts'

export const dynamic = 'force-dynamic'
/** A newsroom has a masthead's worth of sections: they are one page. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiHandlers(
  OPERATIONS.listSections,
  async (_, { origin }) => {
    const { sections } = await readChrome()
    return { kind: 'page', page: { data: sections.map((one) => section(one, origin)) }, cursor: null }
  },
)
