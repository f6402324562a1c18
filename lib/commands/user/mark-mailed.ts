import { z } from 'zod'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'

export const MarkMailed = z.object({ userId: z.uuid(), notificationIds: z.array(z.uuid()), digest: z.boolean() })

/** Notes that these went out by mail. Called after the mail left: a crash between the two mails again rather than never. */
export const markMailed = (
  _actor: Actor,
  { userId, notificationIds, digest }: z.infer<typeof MarkMailed>,
  now: Date,
): Promise<Result<{ marked: number }, Refusal>> =>
  transact(async (tx) => {
    const { count } = await tx.notification.updateMany({
      where: { id: { in: notificationIds }, userId, mailedAt: null },
      data: { mailedAt: now },
    })
    if (digest) await tx.user.update({ where: { id: userId }, data: { digestedAt: now } })
    return ok({ marked: count })
  })
