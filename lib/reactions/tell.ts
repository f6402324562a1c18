import { notify } from '#lib/commands/user/notify.ts'
import { CLOCK } from '#lib/newsroom/actor.ts'
import { readRecipients } from '#lib/queries/desk/read-recipients.ts'
import type { Reaction } from './index.ts'
import { mailAtOnce } from './mail-notifications.ts'

/** Tells those whom the table of lib/newsroom/tells.ts names. Running twice tells nobody twice. */
export const tell: Reaction = async (event) => {
  const userIds = await readRecipients(event)
  if (userIds.length === 0) return
  await notify(CLOCK, { eventId: event.id, userIds }, event.at)
  await mailAtOnce(event.id, new Date())
}
