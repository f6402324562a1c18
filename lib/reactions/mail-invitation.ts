import { createTranslator } from 'next-intl'
import { invitationToken } from '#lib/commands/user/invitation-token.ts'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { longDate } from '#lib/newsroom/dates.ts'
import messages from '#messages/id/index.ts'
import type { Reaction } from './index.ts'
import { sendMail } from './send-mail.ts'

/** Sends the invited person the link that makes their account. An invitation that was used or voided meanwhile stays unsent. */
export const mailInvitation: Reaction = async (event) => {
  const { invitationId } = event.facts as { invitationId: string }
  const invitation = await db().invitation.findUniqueOrThrow({
    where: { id: invitationId },
    include: { invitedBy: true },
  })
  if (invitation.acceptedAt || invitation.expiresAt < new Date()) return
  const site = await db().site.findUniqueOrThrow({ where: { id: 1 } })
  const t = createTranslator({ locale: 'id', messages, namespace: 'mail' })
  await sendMail({
    to: { name: invitation.name, address: invitation.email },
    from: site.name,
    subject: t('invitation.subject', { site: site.name }),
    text: t('invitation.text', {
      name: invitation.name,
      by: invitation.invitedBy.name,
      site: site.name,
      link: `${env().SITE_URL}/newsroom/invitation/${invitationToken(invitationId)}`,
      until: longDate(invitation.expiresAt, site.timeZone),
    }),
  })
}
