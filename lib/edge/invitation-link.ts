import { invitationToken } from '#lib/commands/user/invitation-token.ts'
import { env } from '#lib/env.ts'

/** Whether a mail server is set; else mails are left as files on the server. */
export const mailsGoOut = (): boolean => env().SMTP_URL !== undefined

/** The link that whoever invited hands over where no mail server is set; null where the mail carries it. */
export const linkToHandOver = (invitationId: string): string | null =>
  mailsGoOut() ? null : `${env().SITE_URL}/newsroom/invitation/${invitationToken(invitationId)}`
