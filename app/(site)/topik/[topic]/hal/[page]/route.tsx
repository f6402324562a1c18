import { readTopicPage } from '#lib/queries/site/read-topic.ts'
import { serve } from '../../../../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve<{ topic: string; page: string }>(({ topic, page }) => readTopicPage(topic, page))
