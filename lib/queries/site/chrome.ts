import { db } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { imprintOf } from '#lib/newsroom/imprint.ts'
import type { Chrome, SectionRef } from '#lib/newsroom/site-views.ts'
import { shownPages } from '#lib/newsroom/static-pages.ts'
import { themeOf } from '#lib/newsroom/theme/theme.ts'

type Row = {
  name: string
  tagline: string
  timeZone: string
  imprint: unknown
  theme: unknown
  written: string[] | null
  hasTopics: boolean
  sections: SectionRef[] | null
}

/** What stands around every public page. */
export async function readChrome(): Promise<Chrome> {
  const [site] = await db().$queryRaw<Row[]>`
    select "name", "tagline", "timeZone", "imprint", "theme",
      exists (select from "Topic") as "hasTopics",
      (select jsonb_agg("slug") from "Page" where "text" <> '') as "written",
      (select jsonb_agg(jsonb_build_object('slug', "slug", 'name', "name") order by "position", "slug")
       from "Section") as "sections"
    from "Site" where "id" = 1`
  if (!site) throw new Error('the row of "Site" is missing: a migration writes it')
  const { name, tagline, timeZone, sections, hasTopics } = site
  const imprint = imprintOf(site.imprint)
  const pages = shownPages(new Set(site.written), imprint)
  const theme = themeOf(site.theme)
  const around = { siteName: name, tagline, origin: env().SITE_URL, timeZone, imprint, theme }
  return { ...around, sections: sections ?? [], hasTopics, pages }
}
