import { fileHandler } from '#lib/edge/file.ts'
import { readDistribution } from '#lib/queries/site/read-distribution.ts'

export const dynamic = 'force-dynamic'
/** Proves to search engines that announcements are ours (indexnow.org). */
export const GET = fileHandler('text', async () => (await readDistribution()).indexNowKey || null)
