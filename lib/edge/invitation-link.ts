import { invitationToken } from '#lib/commands/user/invitation-token.ts'
import { env } from '#lib/env.ts'

/** The link that whoever invited hands over where no mail server is set; null where the mail carries it. */
export const linkToHandOver = (invitationId: string): string | null =>
  env().SMTP_URL ? null : `${env().SITE_URL}/newsroom/invitation/${invitationToken(invitationId)}`
