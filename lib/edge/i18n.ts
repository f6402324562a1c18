import { getRequestConfig } from 'next-intl/server'
import { currentMember } from '#lib/auth/current-member.ts'
import { requestLocale } from './locale.ts'
import { MESSAGES } from './say.ts'

/** The newsroom speaks the signed-in user's language; dates are shown in WIB unless a page says otherwise. */
export default getRequestConfig(async () => {
  const locale = (await currentMember())?.locale ?? (await requestLocale())
  return { locale, messages: MESSAGES[locale], timeZone: 'Asia/Jakarta' }
})
