// biome-ignore-all lint/style/noRestrictedImports: what commands write is what is compared with
import { expect, test } from 'vitest'
import { approveArticle } from '#lib/commands/article/approve-article.ts'
import { createArticle } from '#lib/commands/article/create-article.ts'
import { publishArticle } from '#lib/commands/article/publish-article.ts'
import { saveMetadata } from '#lib/commands/article/save-metadata.ts'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { countTerms } from '#lib/commands/search/count-terms.ts'
import { bodyOf, done, foundTestNewsroom, type Newsroom, seen } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { Archive, type Story } from './archive.ts'
import { nearMisses } from './near/near-misses.ts'

/** What suggestions read of the live stories, without what differs from database to database. */
async function indexed() {
  const documents = await db().$queryRaw`
    select replace(d."terms"::text, d."sectionId"::text, '') as "terms", d."words"::text, d."publishedAt", d."analysis", replace(s."slug", 'uji-', '') as "section", a."publication"::text,
      a."liveHeadline", a."liveSectionId" = d."sectionId" as "same", r."headline"
    from "SearchDocument" d join "Article" a on a."id" = d."articleId" join "Section" s on s."id" = d."sectionId"
    join "Revision" r on r."id" = a."liveRevisionId" order by a."liveHeadline"`
  const frequencies = await db().termFrequency.findMany({ where: { documents: { gt: 0 } }, orderBy: { term: 'asc' } })
  return { documents, frequencies: frequencies.map((one) => ({ ...one, term: one.term.replace(/^=.*/, '=') })) }
}

async function publishByCommands({ cast, sectionId }: Newsroom, story: Story): Promise<void> {
  const { headline, standfirst, paragraphs, tags, publishedAt: at } = story
  const document = { headline, standfirst, body: bodyOf(...paragraphs) }
  const { articleId } = done(await createArticle(cast.ani, { sectionId: sectionId('internasional'), document }, at))
  const row = await db().article.findUniqueOrThrow({ where: { id: articleId } })
  const first = row.metadata as unknown as Metadata
  const metadata = { ...first, tags, credits: [...first.credits] }
  const input = { articleId, version: row.version, sectionId: row.sectionId, metadata }
  done(await saveMetadata(cast.ani, input, at))
  done(await submitArticle(cast.ani, await seen(articleId), at))
  done(await approveArticle(cast.citra, await seen(articleId), at))
  done(await publishArticle(cast.citra, await seen(articleId), at))
}

test('many stories at once leave the rows that the commands leave for suggestions', async () => {
  const newsroom = await foundTestNewsroom()
  const stories = [3, 400, 900].map((at) => ({ ...(nearMisses()[at] as Story), section: 'internasional' }))
  for (const story of stories) await publishByCommands(newsroom, story)
  while ((await countTerms()) > 0);
  const byCommands = await indexed()

  await db().$executeRaw`truncate "SearchDocument", "TermFrequency"`
  await (await Archive.open(stories)).publish(stories)
  expect(await indexed()).toEqual(byCommands)
  expect(byCommands.documents).toHaveLength(3)
})
