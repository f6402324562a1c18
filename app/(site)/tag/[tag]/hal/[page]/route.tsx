import { readListPage } from '#lib/queries/site/read-list.ts'
import { serve } from '../../../../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve<{ tag: string; page: string }>(({ tag, page }) => readListPage('tag', tag, page))
