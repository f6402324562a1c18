import type { BodyNode } from '#lib/body/body-node.ts'
import { db, Prisma } from '#lib/db/client.ts'
import type { Gone, Story, Target } from '#lib/newsroom/api-views.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { articlePath } from '#lib/newsroom/paths.ts'
import { LIVE } from '../site/card.ts'
import { LINK_TARGETS } from '../site/read-article.ts'
import { retractionOf } from '../site/read-retraction.ts'
import { storiesLinkedFrom } from '../site/stories-linked-from.ts'
import { storiesMovedFrom } from '../site/stories-moved-from.ts'
import { LISTED, type ListedRow, toListed } from './listed.ts'

export type StoryKey = { number: number } | { id: string }

type Row = ListedRow & {
  metadata: Metadata
  body: BodyNode
  targets: { id: string; headline: string; section: string; slug: string; number: number }[] | null
}

/** The live revision of one story; why it is gone when it was retracted; null when readers never had it. */
export async function readStory(
  key: StoryKey,
  origin: string,
): Promise<{ kind: 'story'; story: Story<BodyNode> } | { kind: 'gone'; gone: Gone } | null> {
  const [row] = await db().$queryRaw<Row[]>(statement(key))
  if (row) return { kind: 'story', story: await toStory(row, origin) }
  const gone = await retractionOf(key)
  return gone && { kind: 'gone', gone }
}

async function toStory(row: Row, origin: string): Promise<Story<BodyNode>> {
  const [linked, moved] = await Promise.all([storiesLinkedFrom(row.body, origin), storiesMovedFrom(row.body, origin)])
  const targets = (row.targets ?? []).map(
    ({ id, number, headline, section, slug }): Target => ({
      id,
      number,
      headline,
      path: articlePath(section, slug, number),
    }),
  )
  return {
    ...toListed(row),
    seoTitle: row.metadata.seoTitle,
    seoDescription: row.metadata.seoDescription,
    body: row.body,
    targets: Object.fromEntries(targets.map((one) => [one.id, one])),
    stories: linked.live,
    moved: moved.paths,
  }
}

const statement = (key: StoryKey): Prisma.Sql => Prisma.sql`
  select ${LISTED}, r."metadata", r."document"->'body' as "body", (${LINK_TARGETS}) as "targets"
  from ${LIVE}
  where ${'number' in key ? Prisma.sql`a."number" = ${key.number}` : Prisma.sql`a."id" = ${key.id}::uuid`}
    and a."publication" = 'live'`
