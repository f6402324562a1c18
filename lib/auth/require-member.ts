import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { memberFromCookies, type SignedIn } from './session.ts'

/** Who asks for this page or action; null for visitors. Asked once a request. */
export const currentMember = cache(
  async (): Promise<SignedIn | null> => memberFromCookies((await headers()).get('cookie')),
)

/** The member who asks; anybody else is sent to sign in first. */
export async function requireMember(): Promise<SignedIn> {
  return (await currentMember()) ?? redirect('/newsroom/sign-in')
}
