import { db } from '#lib/db/client.ts'
import { type Imprint, imprintOf } from '#lib/newsroom/imprint.ts'
import { PAGE_SLUGS, type PageSlug, shownPages } from '#lib/newsroom/static-pages.ts'

export type PageToEdit = { slug: PageSlug; text: string; version: number; shown: boolean }

/** The pages that are no stories, saved or not, and the imprint with the version of the site's row. */
export async function readPages(): Promise<{ pages: PageToEdit[]; imprint: Imprint; version: number }> {
  const [rows, site] = await Promise.all([
    db().page.findMany(),
    db().site.findUniqueOrThrow({ where: { id: 1 }, select: { imprint: true, version: true } }),
  ])
  const imprint = imprintOf(site.imprint)
  const bySlug = new Map(rows.map((row) => [row.slug, row]))
  const written = new Set(rows.filter(({ text }) => text !== '').map(({ slug }) => slug))
  const shown = shownPages(written, imprint)
  const pages = PAGE_SLUGS.map((slug) => ({
    slug,
    text: bySlug.get(slug)?.text ?? '',
    version: bySlug.get(slug)?.version ?? 0,
    shown: shown.includes(slug),
  }))
  return { pages, imprint, version: site.version }
}
