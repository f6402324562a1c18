'use server'

import { redirect } from 'next/navigation'
import { RenewPassword, renewPassword } from '#lib/commands/user/renew-password.ts'
import { action } from '#lib/edge/action.ts'

const renewOne = action(RenewPassword, renewPassword)

export type RenewState = { field: string | null; sentence: string; isExpired: boolean } | null

/** Sets the password and leads to where one signs in with it. */
export async function renew(token: string, _previous: RenewState, form: FormData): Promise<RenewState> {
  const renewed = await renewOne({ token, password: String(form.get('password') ?? '') })
  if (renewed.ok) redirect('/newsroom/sign-in?changed=1')
  const { refusal, sentence } = renewed
  const field = refusal && 'field' in refusal ? refusal.field : null
  return { field, sentence, isExpired: refusal?.kind === 'expired-link' }
}
