import { db } from '#lib/db/client.ts'
import { slugify } from '#lib/newsroom/slug.ts'

/** Up to eight known tags that begin with `text`, by name. */
export async function readTags(text: string): Promise<string[]> {
  const slug = slugify(text)
  if (!slug) return []
  const tags = await db().tag.findMany({
    where: { slug: { startsWith: slug } },
    orderBy: { slug: 'asc' },
    take: 8,
    select: { name: true },
  })
  return tags.map(({ name }) => name)
}
