import { readIndex } from '#lib/queries/site/read-day.ts'
import { serve } from '../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve((_, url) => readIndex(url.searchParams.get('tanggal'), new Date()))
