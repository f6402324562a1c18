import { Prisma } from '#lib/db/client.ts'
import type { LeadImage } from '#lib/newsroom/metadata.ts'
import { articlePath } from '#lib/newsroom/paths.ts'
import type { Card, Picture, SectionRef } from '#lib/newsroom/site-views.ts'

/** A live story with what readers see of it: `a` article, `r` its live revision, `s` its section, `i` its picture. */
export const LIVE = Prisma.sql`"Article" a
  join "Revision" r on r."id" = a."liveRevisionId"
  join "Section" s on s."id" = a."liveSectionId"
  left join "Image" i on i."id" = (r."metadata"->'leadImage'->>'imageId')::uuid`

/** One story of `LIVE` as JSON, so that whole lists are columns of a single statement. */
export const CARD = Prisma.sql`jsonb_build_object(
  'number', a."number",
  'section', jsonb_build_object('slug', s."slug", 'name', s."name"),
  'headline', r."headline",
  'standfirst', r."standfirst",
  'slug', r."slug",
  'publishedAt', a."publishedAt",
  'image', case when i."id" is null then null else jsonb_build_object(
    'imageId', i."id", 'width', i."width", 'height', i."height", 'widths', i."widths") end,
  'lead', r."metadata"->'leadImage')`

/** Who is named under a story of `LIVE`. Writers have a page: the one that lists this story, too. */
export const CREDITS = Prisma.sql`select jsonb_agg(jsonb_build_object('role', c."role", 'name', c."name", 'handle',
    case when c."role" in ('writer', 'contributor') then u."handle" end) order by c."position")
  from "Credit" c left join "User" u on u."id" = c."userId" where c."revisionId" = r."id"`

export const TAGS = Prisma.sql`select jsonb_agg(jsonb_build_object('slug', t."slug", 'name', t."name") order by rt."position")
  from "RevisionTag" rt join "Tag" t on t."id" = rt."tagId" where rt."revisionId" = r."id"`

export type CardRow = {
  number: number
  section: SectionRef
  headline: string
  standfirst: string
  slug: string
  publishedAt: string
  image: Pick<Picture, 'imageId' | 'width' | 'height' | 'widths'> | null
  lead: LeadImage | null
}

export const toCard = (row: CardRow): Card => ({
  number: row.number,
  path: articlePath(row.section.slug, row.slug, row.number),
  section: row.section,
  headline: row.headline,
  standfirst: row.standfirst,
  publishedAt: new Date(row.publishedAt),
  picture: row.image && row.lead ? { ...row.image, ...wordsOf(row.lead) } : null,
})

const wordsOf = ({ alt, caption, credit }: LeadImage) => ({ alt, caption, credit })
