import { readAddresses, readWaiting } from '#lib/queries/desk/read-import.ts'
import { matchReadAlso } from '#lib/queries/desk/search-read-also.ts'
import type { KnownStories } from './known-stories.ts'

export type Found = { title: string; articleId: string }

const FIRST = '00000000-0000-0000-0000-000000000000'
const BATCH = 200
/** Titles that are looked for with one question. */
const TITLES = 8

/**
 * Looks for the targets of stories that came before them, of this run or of any before it, and calls `link` for each story
 * of which some are here. Answers all titles that were found.
 */
export async function linkWaiting(
  known: KnownStories,
  link: (articleId: string, found: Found[]) => Promise<void>,
): Promise<Set<string>> {
  const all = new Set<string>()
  const titles = new Map<string, string | null>()
  for (let after = FIRST; ; ) {
    const rows = await readWaiting(after, BATCH)
    if (rows.length === 0) return all
    const wanted = rows.flatMap(({ waiting }) => waiting)
    const there = await readAddresses(wanted.flatMap(({ href }) => href ?? []))
    const byTitle = wanted.filter(({ href, title }) => !(href && there.has(href)) && !titles.has(title))
    await match([...new Set(byTitle.map(({ title }) => title))], titles)
    for (const { articleId, waiting } of rows) {
      const found = waiting.flatMap(({ title, href }): Found[] => {
        const target = (href && there.get(href)) || titles.get(title) || known.titled(title)
        return target && target !== articleId ? [{ title, articleId: target }] : []
      })
      for (const { title } of found) all.add(title)
      if (found.length > 0) await link(articleId, found)
    }
    after = rows.at(-1)?.articleId ?? after
  }
}

async function match(asked: readonly string[], titles: Map<string, string | null>): Promise<void> {
  for (let at = 0; at < asked.length; at += TITLES) {
    for (const { title, match: one } of await matchReadAlso(asked.slice(at, at + TITLES)))
      titles.set(title, one?.articleId ?? null)
  }
}
