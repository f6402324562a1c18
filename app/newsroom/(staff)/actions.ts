'use server'

import { revalidatePath } from 'next/cache'
import { cookies } from 'next/headers'
import { currentMember } from '#lib/auth/current-member.ts'
import { signOut as closeCookie } from '#lib/auth/next-auth.ts'
import { ChangeLocale, changeLocale } from '#lib/commands/user/change-locale.ts'
import { signOut as closeSession } from '#lib/commands/user/sign-out.ts'
import { action } from '#lib/edge/action.ts'
import { LOCALE_COOKIE } from '#lib/edge/locale.ts'

const saveLocale = action(ChangeLocale, changeLocale)

/** The language goes with the account, and with this browser for its sign-in page. */
export async function switchLocale(form: FormData): Promise<void> {
  const saved = await saveLocale({ locale: form.get('locale') })
  if (!saved.ok) return
  ;(await cookies()).set(LOCALE_COOKIE, saved.value.locale, { path: '/', sameSite: 'lax', maxAge: 31_536_000 })
  revalidatePath('/newsroom', 'layout')
}

export async function signOut(): Promise<void> {
  const member = await currentMember()
  if (member) await closeSession(member.actor, { sessionId: member.sessionId }, new Date())
  await closeCookie({ redirectTo: '/newsroom/sign-in' })
}
