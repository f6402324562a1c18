import { db } from '#lib/db/client.ts'

const AT_ONCE = 500

/**
 * Adds up what publications changed in the frequencies of terms since the last count, and answers of how many changes.
 * No event: it changes nothing that anybody decides. Of several at the same moment one counts and the others find it done.
 */
export async function countTerms(): Promise<number> {
  return db().$transaction(async (tx) => {
    const [lock] = await tx.$queryRaw<{ mine: boolean }[]>`
      select pg_try_advisory_xact_lock(hashtextextended('count-terms', 0)) as "mine"`
    if (!lock?.mine) return 0
    const [row] = await tx.$queryRaw<{ taken: number }[]>`
      with taken as (
        delete from "TermChange"
        where "id" in (select "id" from "TermChange" order by "id" limit ${AT_ONCE})
        returning "terms", "by"),
      counted as (
        insert into "TermFrequency" as known ("term", "documents")
        select "term", sum("by") from (
          select unnest("terms") as "term", "by" from taken union all select '', "by" from taken) each
        group by "term"
        on conflict ("term") do update set "documents" = known."documents" + excluded."documents")
      select count(*)::int as "taken" from taken`
    return row?.taken ?? 0
  })
}
