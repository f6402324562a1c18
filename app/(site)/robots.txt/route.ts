import { fileHandler } from '#lib/edge/file.ts'
import { robotsText } from '#lib/newsroom/crawlers.ts'
import { readDistribution } from '#lib/queries/site/read-distribution.ts'

export const dynamic = 'force-dynamic'
export const GET = fileHandler('text', async () => {
  const { crawlers, origin } = await readDistribution()
  return robotsText(crawlers, origin)
})
