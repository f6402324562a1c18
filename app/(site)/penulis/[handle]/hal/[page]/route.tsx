import { readListPage } from '#lib/queries/site/read-list.ts'
import { serve } from '../../../../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve<{ handle: string; page: string }>(({ handle, page }) => readListPage('author', handle, page))
