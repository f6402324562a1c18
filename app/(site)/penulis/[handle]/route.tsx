import { readList } from '#lib/queries/site/read-list.ts'
import { serve } from '../../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve<{ handle: string }>(({ handle }) => readList('author', handle, 1))
