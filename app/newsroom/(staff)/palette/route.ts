import { z } from 'zod'
import { currentMember } from '#lib/auth/current-member.ts'
import { readSections } from '#lib/queries/desk/read-sections.ts'
import { readStaff } from '#lib/queries/desk/read-staff.ts'
import { searchStories, storiesOf } from '#lib/queries/desk/search-stories.ts'

const Query = z.union([
  z.object({ q: z.string().max(120) }),
  z.object({
    recent: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(z.uuid()).max(12)),
  }),
  z.object({ people: z.literal('') }),
])

/** What the palette asks for: `?q=` stories by words, `?recent=` stories by ids, `?people=` who works here. Members only. */
export async function GET(request: Request): Promise<Response> {
  const member = await currentMember()
  if (!member) return answer(401, { error: 'sign-in' })
  const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) return answer(422, { error: 'malformed' })
  if ('people' in query.data) return answer(200, await people())
  const [stories, sections] = await Promise.all([
    'q' in query.data ? searchStories(member.actor, query.data.q) : storiesOf(member.actor, query.data.recent),
    readSections(),
  ])
  const names = new Map(sections.map(({ id, name }) => [id, name]))
  return answer(
    200,
    stories.map(({ sectionId, ...story }) => ({ ...story, section: names.get(sectionId) ?? '' })),
  )
}

const people = async () =>
  (await readStaff()).filter(({ active }) => active).map(({ id, name, roles }) => ({ id, name, roles }))

const answer = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
