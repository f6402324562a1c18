'use server'

import { headers } from 'next/headers'
import { ForgetPassword, forgetPassword } from '#lib/commands/user/forget-password.ts'
import { action } from '#lib/edge/action.ts'
import { ADDRESS_HEADER } from '#lib/kit/address-header.ts'

const forget = action(ForgetPassword, forgetPassword)

export type AskState = { email: string; sentence: string | null } | null

/** Sends the link, and says the same whether there is such an account or not. */
export async function askForLink(_previous: AskState, form: FormData): Promise<AskState> {
  const email = String(form.get('email') ?? '').trim()
  const address = (await headers()).get(ADDRESS_HEADER) ?? 'unknown'
  const asked = await forget({ email, address })
  return { email, sentence: asked.ok ? null : asked.sentence }
}
