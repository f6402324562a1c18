import { headers } from 'next/headers'
import { ADDRESS_HEADER } from '#lib/kit/address-header.ts'

/** The network address that asks, as the server saw it: what attempts are counted by. */
export const callerAddress = async (): Promise<string> => (await headers()).get(ADDRESS_HEADER) ?? 'unknown'
