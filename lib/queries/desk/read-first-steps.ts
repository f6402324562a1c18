import { db } from '#lib/db/client.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { firstStepsOf, isLed, type StepView } from '#lib/newsroom/first-steps.ts'
import { imprintOf } from '#lib/newsroom/imprint.ts'

/** What is left to do before the first story is live; null once one is, and for those who set nothing up. */
export async function readFirstSteps(actor: Member): Promise<StepView[] | null> {
  if (!isLed(actor) || (await db().listing.findFirst({ select: { articleId: true } }))) return null
  const happened = async (stream: string, ...names: string[]) =>
    (await db().event.findFirst({ where: { stream, name: { in: names } }, select: { id: true } })) !== null
  const somebody = async (...roles: ('reporter' | 'contributor' | 'editor' | 'managing' | 'chief')[]) =>
    (await db().user.count({ where: { deactivatedAt: null, roles: { some: { role: { in: roles } } } } })) > 0
  const [password, settings, sections, workflow, writes, approves, site, story] = await Promise.all([
    happened(`user:${actor.id}`, 'user.password-changed', 'user.invitation-accepted'),
    happened('site', 'site.settings-changed'),
    happened('site', 'site.section-saved'),
    happened('site', 'site.workflow-saved', 'site.workflow-assigned'),
    somebody('reporter', 'contributor'),
    somebody('editor', 'managing', 'chief'),
    db().site.findUniqueOrThrow({ where: { id: 1 }, select: { imprint: true } }),
    db().article.findFirst({ select: { id: true } }),
  ])
  return firstStepsOf(actor, {
    password,
    settings,
    sections,
    people: writes && approves,
    imprint: imprintOf(site.imprint).company !== '',
    workflow,
    story: story !== null,
  })
}
