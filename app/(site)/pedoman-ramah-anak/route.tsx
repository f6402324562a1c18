import { readPage } from '#lib/queries/site/read-page.ts'
import { serve } from '../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve(() => readPage('pedoman-ramah-anak'))
