import { z } from 'zod'
import type { RowNews } from '#components/desk/live/news.ts'
import { currentMember } from '#lib/auth/current-member.ts'
import { readRows } from '#lib/queries/desk/read-rows.ts'
import { readSections } from '#lib/queries/desk/read-sections.ts'
import { readStaff } from '#lib/queries/desk/read-staff.ts'
import { readWorkflows } from '#lib/queries/desk/read-workflows.ts'
import { rowNamer } from '../(desk)/row-namer.ts'

const Ids = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.uuid()).min(1).max(60))

/** GET ?ids=a,b: how rows that somebody has before them stand now. What one may not see any more is left out. */
export async function GET(request: Request): Promise<Response> {
  const member = await currentMember()
  if (!member) return answer(401, { error: 'sign-in' })
  const ids = Ids.safeParse(new URL(request.url).searchParams.get('ids'))
  if (!ids.success) return answer(422, { error: 'malformed' })
  const [rows, sections, staff, workflows] = await Promise.all([
    readRows(member.actor, ids.data),
    readSections(),
    readStaff(),
    readWorkflows(),
  ])
  const named = rowNamer(sections, staff, workflows)
  return answer(
    200,
    rows.map(
      (row): RowNews => ({
        ...named(row, false),
        isMine: row.assigneeId === member.actor.id,
      }),
    ),
  )
}

const answer = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
