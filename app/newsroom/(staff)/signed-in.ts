import { redirect } from 'next/navigation'
import { currentMember } from '#lib/auth/current-member.ts'
import type { SignedIn } from '#lib/auth/session.ts'

/** The member who asks for `path`; anybody else signs in first and comes back to it. */
export async function signedIn(path: string): Promise<SignedIn> {
  return (await currentMember()) ?? redirect(`/newsroom/sign-in?next=${encodeURIComponent(path)}`)
}
