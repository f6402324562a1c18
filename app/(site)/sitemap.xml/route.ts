import { sitemapIndex } from '#components/site/feeds/sitemap.ts'
import { fileHandler } from '#lib/edge/file.ts'
import { env } from '#lib/env.ts'
import { readSitemapIndex } from '#lib/queries/site/read-sitemap.ts'

export const dynamic = 'force-dynamic'
export const GET = fileHandler('xml', async () => sitemapIndex(env().SITE_URL, await readSitemapIndex()))
