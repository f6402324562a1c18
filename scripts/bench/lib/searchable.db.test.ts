import { expect, test } from 'vitest'
import { countTerms } from '#lib/commands/search/count-terms.ts'
import { indexArchive } from '#lib/commands/search/index-archive.ts'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { fill } from './fill.ts'
import { makeSearchable } from './searchable.ts'

type Row = { id: string; terms: string; words: string }

const indexed = () => db().$queryRaw<Row[]>`
  select "articleId" as "id", "sectionId", "publishedAt", "terms"::text, "words"::text, "analysis"
  from "SearchDocument" order by 1`

const frequencies = () => db().$queryRaw`
  select "term" collate "C", "documents" from "TermFrequency" where "documents" > 0 order by 1`

test('an archive is made searchable as the newsroom itself would have', async () => {
  const count = 120
  await fill(env().DATABASE_URL, count, () => {})
  await makeSearchable(env().DATABASE_URL, count, () => {})
  const [bulk, counted] = [await indexed(), await frequencies()]
  expect(bulk.length).toBeGreaterThan(30)
  await db().$executeRaw`truncate "SearchDocument", "TermFrequency", "TermChange"`
  expect(await indexArchive()).toBeNull()
  while ((await countTerms()) > 0);
  expect(bulk).toEqual(await indexed())
  expect(counted).toEqual(await frequencies())
})
