import { createTranslator } from 'next-intl'
import { passwordToken } from '#lib/commands/user/password-token.ts'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { longDate } from '#lib/newsroom/dates.ts'
import en from '#messages/en/index.ts'
import id from '#messages/id/index.ts'
import type { Reaction } from './index.ts'
import { sendMail } from './send-mail.ts'

/** OWASP Forgot Password Cheat Sheet: links of short life. In milliseconds. */
export const LINK_MS = 60 * 60 * 1000

/** Sends the link to a new password to the account's own mailbox, and nowhere else. */
export const mailPasswordLink: Reaction = async (event) => {
  const { userId } = event.facts as { userId: string }
  const user = await db().user.findUniqueOrThrow({ where: { id: userId } })
  const until = new Date(event.at.getTime() + LINK_MS)
  if (user.deactivatedAt || until < new Date()) return
  const site = await db().site.findUniqueOrThrow({ where: { id: 1 } })
  const t = createTranslator({
    ...(user.locale === 'en' ? { locale: 'en', messages: en } : { locale: 'id', messages: id }),
    namespace: 'mail',
  })
  await sendMail({
    to: { name: user.name, address: user.email },
    from: site.name,
    subject: t('password.subject', { site: site.name }),
    text: t('password.text', {
      name: user.name,
      site: site.name,
      link: `${env().SITE_URL}/newsroom/password/${passwordToken(user, until)}`,
      until: longDate(until, site.timeZone),
    }),
  })
}
