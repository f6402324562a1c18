import { newsSitemap } from '#components/site/feeds/sitemap.ts'
import { fileHandler } from '#lib/edge/file.ts'
import { readNewsSitemap } from '#lib/queries/site/read-sitemap.ts'

export const dynamic = 'force-dynamic'
export const GET = fileHandler('xml', async () => {
  const { entries, ...site } = await readNewsSitemap(new Date())
  return newsSitemap(site, entries)
})
