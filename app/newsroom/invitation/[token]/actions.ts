'use server'

import { redirect } from 'next/navigation'
import { signIn } from '#lib/auth/next-auth.ts'
import { AcceptInvitation, acceptInvitation } from '#lib/commands/user/accept-invitation.ts'
import { action } from '#lib/edge/action.ts'

const acceptOne = action(AcceptInvitation, acceptInvitation)

export type AcceptState = { field: string | null; sentence: string; handle: string } | null

/** Makes the account, signs in with it, and goes to the desk; answers what is wrong otherwise. */
export async function accept(token: string, _previous: AcceptState, form: FormData): Promise<AcceptState> {
  const handle = String(form.get('handle') ?? '')
  const password = String(form.get('password') ?? '')
  const accepted = await acceptOne({ token, handle, password })
  if (!accepted.ok) {
    const field = accepted.refusal && 'field' in accepted.refusal ? accepted.refusal.field : null
    return { field, sentence: accepted.sentence, handle }
  }
  try {
    await signIn('credentials', { email: accepted.value.email, password, redirect: false })
  } catch {
    // The account exists: whatever keeps this sign-in from working is said by the form that it leads to.
    redirect('/newsroom/sign-in')
  }
  redirect('/newsroom')
}
