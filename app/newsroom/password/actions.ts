'use server'

import { callerAddress } from '#lib/auth/caller-address.ts'
import { ForgetPassword, forgetPassword } from '#lib/commands/user/forget-password.ts'
import { action } from '#lib/edge/action.ts'

const forget = action(ForgetPassword, forgetPassword)

export type AskState = { email: string; sentence: string | null } | null

/** Sends the link, and says the same whether there is such an account or not. */
export async function askForLink(_previous: AskState, form: FormData): Promise<AskState> {
  const email = String(form.get('email') ?? '').trim()
  const asked = await forget({ email, address: await callerAddress() })
  return { email, sentence: asked.ok ? null : asked.sentence }
}
