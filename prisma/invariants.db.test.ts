import { beforeAll, describe, expect, test } from 'vitest'
import { foundTestNewsroom, type Newsroom, storyIn } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import { factsFor, HASH_A } from '#lib/newsroom/testing.ts'

let newsroom: Newsroom
let live: string
let approved: string
let draft: string
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
  live = await storyIn(newsroom, factsFor({ publication: 'live', liveHash: HASH_A }))
  approved = await storyIn(newsroom, factsFor({ stage: 'approved', approvedHash: HASH_A }))
  draft = await storyIn(newsroom, factsFor())
})

/** Runs SQL that must be refused; `$1` is the article's id. */
const broken = (sql: string, articleId = live) => expect(db().$executeRawUnsafe(sql, articleId)).rejects
const ARTICLE = `"id" = $1::uuid`
const OF_ARTICLE = `"revisionId" in (select "id" from "Revision" where "articleId" = $1::uuid)`

describe('what must never be false is refused by the database itself', () => {
  test.each(['Event', 'Revision'])('%s rows are never changed or deleted', async (table) => {
    await broken(`update "${table}" set "at" = now() where "articleId" = $1::uuid`).toThrow('append-only')
    await broken(`delete from "${table}" where "articleId" = $1::uuid`).toThrow('append-only')
  })

  test('the log is never emptied', async () => {
    await expect(db().$executeRawUnsafe('truncate "Event" cascade')).rejects.toThrow('append-only')
  })

  test('a logo keeps the size that its file has', async () => {
    const id = '019aaaaa-0000-7000-8000-000000000002'
    await db().logo.create({ data: { id, width: 640, height: 160, sha256: '' } })
    await broken('update "Logo" set "width" = 1 where "id" = $1::uuid', id).toThrow('append-only')
    await broken('delete from "Logo" where "id" = $1::uuid', id).toThrow('append-only')
  })

  test('credits of a revision are never changed or deleted', async () => {
    await broken(`update "Credit" set "name" = 'x' where ${OF_ARTICLE}`).toThrow('append-only')
    await broken(`delete from "Credit" where ${OF_ARTICLE}`).toThrow('append-only')
  })

  test('tags and links of a revision are never changed or deleted', async () => {
    const revision = await db().revision.findFirstOrThrow({ where: { articleId: live } })
    const tag = await db().tag.create({ data: { slug: 'uji', name: 'Uji' } })
    await db().revisionTag.create({ data: { revisionId: revision.id, tagId: tag.id, position: 0 } })
    await db().articleLink.create({
      data: { revisionId: revision.id, position: 0, fromId: live, wantedTitle: 'Judul' },
    })
    await broken(`update "RevisionTag" set "position" = 2 where ${OF_ARTICLE}`).toThrow('append-only')
    await broken(`delete from "ArticleLink" where ${OF_ARTICLE}`).toThrow('append-only')
  })

  test('a live article has a live revision, a section, a headline and a first publication', async () => {
    for (const column of ['liveRevisionId', 'liveSectionId', 'liveHeadline']) {
      await broken(`update "Article" set "${column}" = null where ${ARTICLE}`).toThrow('live_has_revision')
    }
    await broken(`update "Article" set "publication" = 'live' where ${ARTICLE}`, draft).toThrow('live_has_revision')
  })

  test('an article that is not live has no live revision', async () => {
    await broken(`update "Article" set "publication" = 'none' where ${ARTICLE}`).toThrow('live_has_revision')
  })

  test('an approved article has an approved revision', async () => {
    await broken(`update "Article" set "approvedRevisionId" = null where ${ARTICLE}`, approved).toThrow(
      'approved_has_revision',
    )
  })

  test("no pointer leads to another article's revision", async () => {
    const foreign = await db().revision.findFirstOrThrow({ where: { articleId: approved } })
    for (const column of ['latestRevisionId', 'liveRevisionId']) {
      await broken(`update "Article" set "${column}" = '${foreign.id}' where ${ARTICLE}`).toThrow(/is_own|_key/)
    }
    const own = await db().revision.findFirstOrThrow({ where: { articleId: live } })
    const pinned = `update "Article" set "approvedRevisionId" = '${own.id}' where ${ARTICLE}`
    await broken(pinned, approved).toThrow(/approved_is_own|_key/)
  })

  test('only what is approved is scheduled, by somebody, on a whole minute', async () => {
    const schedule = (at: string, by = '"createdById"') =>
      `update "Article" set "scheduledAt" = '${at}', "scheduledById" = ${by} where ${ARTICLE}`
    await broken(schedule('2026-11-23T12:05:00Z'), draft).toThrow('scheduled_is_approved')
    await broken(schedule('2026-11-23T12:05:30Z'), approved).toThrow('scheduled_on_the_minute')
    await broken(schedule('2026-11-23T12:05:00Z', 'null'), approved).toThrow('scheduled_by_somebody')
  })

  test('nothing goes live before its embargo, whoever writes the row', async () => {
    const { id } = await db().revision.findFirstOrThrow({ where: { articleId: approved } })
    await broken(
      `update "Article" set "embargoUntil" = '2030-01-01T00:00:00Z', "publication" = 'live', "publishedAt" = now(),
         "liveRevisionId" = '${id}', "liveSectionId" = "sectionId", "liveHeadline" = 'x' where ${ARTICLE}`,
      approved,
    ).toThrow('under embargo')
  })

  test('what is retracted says why, and signatures are for ever', async () => {
    await broken(`update "Article" set "publication" = 'retracted', "liveRevisionId" = null, "liveSectionId" = null,
      "liveHeadline" = null where ${ARTICLE}`).toThrow('retracted_has_reason')
    await broken(`update "SignOff" set "slot" = 'x' where ${OF_ARTICLE}`, approved).toThrow('append-only')
    await broken(`delete from "SignOff" where ${OF_ARTICLE}`, approved).toThrow('append-only')
  })

  test('an article keeps its number for ever and no two share one', async () => {
    await broken(`update "Article" set "number" = 999999 where ${ARTICLE}`).toThrow('never changes')
    const { number } = await db().article.findUniqueOrThrow({ where: { id: live } })
    const copy = `insert into "Article" select (jsonb_populate_record(a, jsonb_build_object('id', uuidv7(), 'number', ${number},
      'latestRevisionId', null))).* from "Article" a where a."id" = $1::uuid`
    await broken(copy, draft).toThrow('Article_number_key')
  })

  test('the first publication never changes and nothing published is deleted or put aside', async () => {
    await broken(`update "Article" set "publishedAt" = now() + interval '1 day' where ${ARTICLE}`).toThrow(
      'never changes',
    )
    await broken(`delete from "Article" where ${ARTICLE}`).toThrow('never be deleted')
    await broken(`update "Article" set "stage" = 'spiked' where ${ARTICLE}`).toThrow('spiked_was_never_live')
  })

  test('an event of a stream follows its predecessor', async () => {
    const copy = (change: string) => `insert into "Event" select (jsonb_populate_record(e,
      jsonb_build_object('id', uuidv7(), ${change}))).* from "Event" e where e."articleId" = $1::uuid and e."ordinal" = 1`
    await broken(copy(`'ordinal', 1`)).toThrow('Event_stream_ordinal_key')
    await broken(copy(`'ordinal', 99`)).toThrow('event_chain')
    await broken(copy(`'ordinal', 0`)).toThrow('event_chain')
    await broken(copy(`'ordinal', 99, 'previousHash', 'x', 'hash', 'kurang'`)).toThrow('event_hash')
  })

  test('a link has a target or the title it waits for, and never leads to its own article', async () => {
    const revision = await db().revision.findFirstOrThrow({ where: { articleId: live } })
    const data = { revisionId: revision.id, position: 9, fromId: live }
    await expect(db().articleLink.create({ data })).rejects.toThrow('link_has_target')
    await expect(db().articleLink.create({ data: { ...data, toId: live } })).rejects.toThrow('link_leaves_home')
  })

  test('addresses are lower case and path segments are slugs', async () => {
    await expect(db().user.updateMany({ data: { email: 'Besar@naskah.test' } })).rejects.toThrow(/email/i)
    await expect(db().section.updateMany({ where: { slug: 'olahraga' }, data: { slug: 'Olah Raga' } })).rejects.toThrow(
      'section_is_slug',
    )
    await expect(db().tag.create({ data: { slug: 'a b', name: 'x' } })).rejects.toThrow('tag_is_slug')
  })

  test('nothing is read less often than never, and one row says when the most read was made', async () => {
    const insert = (table: string, columns: string, values: string) =>
      db().$executeRawUnsafe(`insert into "${table}" (${columns}) values (${values})`, live)
    const link = '"day", "kind", "position", "reason", "impressions", "clicks"'
    for (const table of ['ViewsByHour', 'ViewsByDay']) {
      const column = table === 'ViewsByHour' ? 'hour' : 'day'
      await expect(insert(table, `"articleId", "${column}", "views"`, '$1::uuid, now(), -1')).rejects.toThrow(
        'views_are_counts',
      )
    }
    for (const counts of ['-1, 0, 0', '0, -1, 0', '0, 0, -1']) {
      const [position, impressions, clicks] = counts.split(', ')
      const values = `$1::uuid, $1::uuid, now(), 'inline', ${position}, 'manual', ${impressions}, ${clicks}`
      await expect(insert('LinkReading', `"fromId", "toId", ${link}`, values)).rejects.toThrow('readings_are_counts')
    }
    await expect(db().readingState.create({ data: { id: 2, popularAt: new Date() } })).rejects.toThrow('one_state')
  })

  test('there is one row of settings', async () => {
    const { workflowId } = await db().site.findUniqueOrThrow({ where: { id: 1 } })
    await expect(db().site.create({ data: { id: 2, name: 'x', tagline: '', workflowId } })).rejects.toThrow(
      'site_is_one',
    )
  })
})
