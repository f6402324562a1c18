import { getRequestConfig } from 'next-intl/server'
import { currentMember } from '#lib/auth/current-member.ts'
import { newsroomZone } from '#lib/queries/desk/newsroom-zone.ts'
import { requestLocale } from './locale.ts'
import { MESSAGES } from './say.ts'

/** The newsroom speaks the signed-in user's language; moments are told by the newsroom's clock. */
export default getRequestConfig(async () => {
  const locale = (await currentMember())?.locale ?? (await requestLocale())
  return { locale, messages: MESSAGES[locale], timeZone: await newsroomZone() }
})
