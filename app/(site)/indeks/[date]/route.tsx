import { readDay } from '#lib/queries/site/read-day.ts'
import { serve } from '../../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve<{ date: string }>(({ date }) => readDay(date, 1, new Date()))
