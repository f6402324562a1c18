import type { z } from 'zod'
import { ninjs } from '#components/site/api/ninjs.ts'
import type { NinjsPage, SummaryPage } from '#components/site/api/shapes.ts'
import { summary } from '#components/site/api/summary.ts'
import type { ApiAnswer } from '#lib/edge/api.ts'
import type { ApiProblem } from '#lib/newsroom/api-problem.ts'
import type { Listed, Page } from '#lib/newsroom/api-views.ts'
import type { ListKind } from '#lib/newsroom/site-views.ts'
import { type StoryPlace, storyCursor } from '#lib/queries/api/cursor.ts'
import { listStories } from '#lib/queries/api/list-stories.ts'
import { readPublisher } from '#lib/queries/api/read-publisher.ts'
import type { StoriesParameters } from './operations.ts'

type Summaries = z.infer<typeof SummaryPage>
type Items = z.infer<typeof NinjsPage>
type Refused = { kind: 'problem'; problem: ApiProblem }
type Read = { kind: 'read'; page: Page<Listed, StoryPlace> }

export async function listedStories(asked: StoriesParameters, origin: string): Promise<ApiAnswer<Summaries>> {
  const answer = await read(asked)
  if (answer.kind === 'problem') return answer
  const { items, next } = answer.page
  return { kind: 'page', page: { data: items.map((one) => summary(one, origin)) }, cursor: next && storyCursor(next) }
}

export async function listedNinjs(asked: StoriesParameters, origin: string): Promise<ApiAnswer<Items>> {
  const [answer, publisher] = await Promise.all([read(asked), readPublisher()])
  if (answer.kind === 'problem') return answer
  const { items, next } = answer.page
  const data = items.map((one) => ninjs(summary(one, origin), publisher))
  return { kind: 'page', page: { data }, cursor: next && storyCursor(next) }
}

async function read({ since, cursor, limit, ...lists }: StoriesParameters): Promise<Read | Refused> {
  const list = listOf(lists)
  const at = since === undefined ? null : new Date(since)
  const page = await listStories({ list, since: at, after: cursor, limit })
  if (page) return { kind: 'read', page }
  return { kind: 'problem', problem: { kind: 'noSuchList', parameter: list?.of ?? '', name: list?.slug ?? '' } }
}

function listOf(lists: Partial<Record<ListKind, string>>): { of: ListKind; slug: string } | null {
  const of = (['section', 'tag', 'author'] as const).find((kind) => lists[kind])
  return of ? { of, slug: lists[of] ?? '' } : null
}
