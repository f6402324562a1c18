import { readList } from '#lib/queries/site/read-list.ts'
import { serve } from '../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve<{ section: string }>(({ section }) => readList('section', section, 1))
