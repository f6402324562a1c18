import { readPopular } from '#lib/queries/site/read-popular.ts'
import { serve } from '../../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve(() => readPopular('hour'))
