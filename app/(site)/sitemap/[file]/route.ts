import { sitemap } from '#components/site/feeds/sitemap.ts'
import { fileHandler } from '#lib/edge/file.ts'
import { env } from '#lib/env.ts'
import { readSitemap, readSitemapOfPages } from '#lib/queries/site/read-sitemap.ts'

export const dynamic = 'force-dynamic'

/** `halaman.xml` holds the pages that are no stories, `1.xml` and so on the stories. */
export const GET = fileHandler<{ file: string }>('xml', async ({ file }) => {
  if (file === 'halaman.xml') return sitemap(env().SITE_URL, await readSitemapOfPages())
  const number = /^([1-9]\d{0,4})\.xml$/.exec(file)?.[1]
  return number ? sitemap(env().SITE_URL, await readSitemap(Number(number))) : null
})
