import { cookies } from 'next/headers'
import type { Locale } from '#lib/auth/session.ts'

export const LOCALE_COOKIE = 'naskah-locale'

/** The language of somebody who is not signed in: their last choice, else Indonesian. */
export async function requestLocale(): Promise<Locale> {
  return (await cookies()).get(LOCALE_COOKIE)?.value === 'en' ? 'en' : 'id'
}
