import { readListPage } from '#lib/queries/site/read-list.ts'
import { serve } from '../../../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve<{ section: string; page: string }>(({ section, page }) =>
  readListPage('section', section, page),
)
