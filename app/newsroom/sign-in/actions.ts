'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { RefusedSignIn, signIn } from '#lib/auth/next-auth.ts'
import { reportFailure } from '#lib/edge/failure.ts'
import { LOCALE_COOKIE, requestLocale } from '#lib/edge/locale.ts'
import { failureSentence, sentenceFor } from '#lib/edge/say.ts'
import { safeNext } from './safe-next.ts'

export type SignInState = { email: string; sentence: string } | null

/** Opens a session and goes on to where one wanted to be; answers the sentence when it is refused. */
export async function enter(_previous: SignInState, form: FormData): Promise<SignInState> {
  const email = String(form.get('email') ?? '')
  const locale = await requestLocale()
  try {
    await signIn('credentials', { email, password: String(form.get('password') ?? ''), redirect: false })
  } catch (error) {
    if (error instanceof RefusedSignIn) return { email, sentence: await sentenceFor(error.refusal, locale) }
    return { email, sentence: failureSentence(reportFailure('sign-in', error), locale) }
  }
  redirect(safeNext(form.get('next')))
}

/** The language of whoever is not signed in goes with the browser. */
export async function chooseLocale(form: FormData): Promise<void> {
  const locale = form.get('locale') === 'en' ? 'en' : 'id'
  ;(await cookies()).set(LOCALE_COOKIE, locale, { path: '/', sameSite: 'lax', maxAge: 31_536_000 })
}
