import { readHome } from '#lib/queries/site/read-home.ts'
import { serve } from './serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve(() => readHome())
