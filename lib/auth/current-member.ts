import { headers } from 'next/headers'
import { cache } from 'react'
import { memberFromCookies, type SignedIn } from './session.ts'

/** Who asks for this page or action; null for visitors. Asked once a request. */
export const currentMember = cache(
  async (): Promise<SignedIn | null> => memberFromCookies((await headers()).get('cookie')),
)
