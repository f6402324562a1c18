import { readNotFound } from '#lib/queries/site/read-not-found.ts'
import { serve } from '../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve(() => readNotFound())
