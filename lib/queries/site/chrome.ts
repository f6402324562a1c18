import { db } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import type { Chrome, SectionRef } from '#lib/newsroom/site-views.ts'

type Row = { name: string; tagline: string; timeZone: string; sections: SectionRef[] | null }

/** What stands around every public page. */
export async function readChrome(): Promise<Chrome> {
  const [site] = await db().$queryRaw<Row[]>`
    select "name", "tagline", "timeZone",
      (select jsonb_agg(jsonb_build_object('slug', "slug", 'name', "name") order by "position", "slug")
       from "Section") as "sections"
    from "Site" where "id" = 1`
  if (!site) throw new Error('the row of "Site" is missing: a migration writes it')
  const { name, tagline, timeZone, sections } = site
  return { siteName: name, tagline, origin: env().SITE_URL, timeZone, sections: sections ?? [] }
}
