import { readToday } from '#lib/queries/site/read-day.ts'
import { serve } from '../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve(() => readToday(new Date()))
