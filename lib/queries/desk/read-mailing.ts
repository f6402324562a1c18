import { db } from '#lib/db/client.ts'
import type { Member } from '#lib/newsroom/actor.ts'

export type MailingView = { mailing: 'none' | 'digest' | 'atOnce'; digestHour: number }

/** How a member wants to be told by mail. */
export const readMailing = ({ id }: Member): Promise<MailingView> =>
  db().user.findUniqueOrThrow({ where: { id }, select: { mailing: true, digestHour: true } })
