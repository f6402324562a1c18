import { recordAttempt } from '#lib/commands/webhook/record-attempt.ts'
import { db, type Prisma } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { signWebhook } from '#lib/kit/standard-webhook.ts'
import { CLOCK } from '#lib/newsroom/actor.ts'
import { articlePath } from '#lib/newsroom/paths.ts'
import { notificationText } from './notification-text.ts'
import { type Answer, post } from './post.ts'

const INCLUDE = {
  webhook: true,
  event: {
    include: {
      actor: { select: { id: true, name: true } },
      article: { include: { section: true, liveSection: true, liveRevision: { select: { slug: true } } } },
    },
  },
} satisfies Prisma.WebhookDeliveryInclude
type Delivery = Prisma.WebhookDeliveryGetPayload<{ include: typeof INCLUDE }>

/** What is sent, as docs/contracts.md promises it. */
function bodyOf({ event }: Delivery): string {
  const { article, actor } = event
  const { SITE_URL } = env()
  const live = article?.liveSection && article.liveRevision
  const publicPath =
    live && articlePath(article.liveSection?.slug ?? '', article.liveRevision?.slug ?? '', article.number)
  return JSON.stringify({
    type: event.name,
    timestamp: event.at.toISOString(),
    data: {
      eventId: event.id,
      text: notificationText('id', event.name, actor?.name ?? null, article?.headline ?? null),
      actor,
      article: article && {
        id: article.id,
        number: article.number,
        headline: article.headline,
        section: article.section.slug,
        stage: article.stage,
        publication: article.publication,
        newsroomUrl: `${SITE_URL}/newsroom/article/${article.id}`,
        publicUrl: publicPath ? `${SITE_URL}${publicPath}` : null,
      },
      facts: event.facts,
    },
  })
}

/**
 * Sends one delivery, signed, and notes what came of it. Throws when it was not taken, so that the job is tried again
 * later; "gone" (410) is the receiver's wish not to be asked again. A worker that dies between sending and noting sends
 * once more with the same id.
 */
export async function deliverWebhook(deliveryId: string): Promise<void> {
  const delivery = await db().webhookDelivery.findUnique({ where: { id: deliveryId }, include: INCLUDE })
  if (!delivery?.webhook.active || delivery.deliveredAt) return
  const body = bodyOf(delivery)
  const headers = signWebhook(delivery.webhook.secret, deliveryId, new Date(), body)
  const answer = await post(delivery.webhook.url, body, headers, env().NASKAH_DEMO)
  const problem = problemOf(answer)
  const status = 'status' in answer ? answer.status : null
  await recordAttempt(CLOCK, { deliveryId, delivered: problem === null, status, problem }, new Date())
  if (problem !== null && status !== 410) throw new Error(`webhook ${delivery.webhook.name}: ${problem}`)
}

function problemOf(answer: Answer): string | null {
  if ('problem' in answer) return answer.problem.slice(0, 500)
  return answer.status >= 200 && answer.status < 300 ? null : `HTTP ${answer.status}`
}
