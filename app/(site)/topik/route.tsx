import { readTopics } from '#lib/queries/site/read-topics.ts'
import { serve } from '../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve(() => readTopics())
