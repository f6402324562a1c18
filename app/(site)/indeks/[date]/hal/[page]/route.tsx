import { readDayPage } from '#lib/queries/site/read-day.ts'
import { serve } from '../../../../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve<{ date: string; page: string }>(({ date, page }) => readDayPage(date, page, new Date()))
