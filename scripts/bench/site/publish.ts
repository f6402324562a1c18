// Publishes stories by commands on the archive that DATABASE_URL names: one for each line it is sent, answering with the
// path and the moment of the commit. A process of its own, as another instance would be.
import { createInterface } from 'node:readline'
import { approveArticle } from '#lib/commands/article/approve-article.ts'
import { createArticle } from '#lib/commands/article/create-article.ts'
import { publishArticle } from '#lib/commands/article/publish-article.ts'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { closeDb, db } from '#lib/db/client.ts'
import type { Result } from '#lib/kit/result.ts'
import type { Member, Role } from '#lib/newsroom/actor.ts'
import { articlePath } from '#lib/newsroom/paths.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'

const done = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

async function memberWith(role: Role): Promise<Member> {
  const user = await db().user.findFirstOrThrow({
    where: { roles: { some: { role } } },
    include: { roles: true, sections: true },
  })
  return {
    kind: 'member',
    id: user.id,
    name: user.name,
    roles: user.roles.map(({ role: one }) => one),
    sectionIds: user.sections.map(({ sectionId }) => sectionId),
  }
}

const seen = async (articleId: string) => {
  const { version, contentHash } = await db().article.findUniqueOrThrow({ where: { id: articleId } })
  return { articleId, version, contentHash }
}

const reporter = await memberWith('reporter')
const chief = await memberWith('chief')
const section = await db().section.findFirstOrThrow({ orderBy: { position: 'asc' } })

for await (const line of createInterface({ input: process.stdin })) {
  const headline = `Kabar bench ${line}`
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: `Isi ${headline}.` }] }]
  const document = { headline, standfirst: `Ringkasan ${headline}.`, body: { type: 'doc', content } }
  const { articleId, number } = done(await createArticle(reporter, { sectionId: section.id, document }, new Date()))
  done(await submitArticle(reporter, await seen(articleId), new Date()))
  done(await approveArticle(chief, await seen(articleId), new Date()))
  done(await publishArticle(chief, await seen(articleId), new Date()))
  const at = Date.now()
  const { liveRevision } = await db().article.findUniqueOrThrow({
    where: { id: articleId },
    include: { liveRevision: true },
  })
  console.log(JSON.stringify({ at, path: articlePath(section.slug, liveRevision?.slug ?? '', number) }))
}
await closeDb()
