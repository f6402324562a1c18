import { readList } from '#lib/queries/site/read-list.ts'
import { serve } from '../../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve<{ tag: string }>(({ tag }) => readList('tag', tag, 1))
