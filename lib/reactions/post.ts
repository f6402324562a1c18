import { type LookupAddress, lookup } from 'node:dns'
import { request as http } from 'node:http'
import { request as https } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from '#lib/kit/public-address.ts'

export type Answer = { status: number } | { problem: string }

/** For the whole of it: name, connection, answer. */
const TIMEOUT_MS = 10_000
/** What a receiver has to say is of no interest; more than this is not waited for. */
const MOST_BYTES = 16_384

class Unreachable extends Error {}
const refuse = (address: string) => new Unreachable(`${address} is not an address on the open internet`)

/**
 * The addresses of a name, if all are public: asked for by the connection itself, so that nobody can give another answer
 * between the check and the call.
 */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const bad = addresses?.find(({ address }) => !isPublicAddress(address))
    if (error || bad) return callback(error ?? refuse(bad?.address ?? hostname), '')
    if (options.all) return callback(null, addresses)
    callback(null, addresses[0]?.address ?? '', addresses[0]?.family)
  })
}

/**
 * Posts JSON to an address that somebody entered. Only http and https, only to the open internet unless `anywhere`; no
 * redirect is followed, ten seconds, and the answer's first bytes only. Never throws: what went wrong is the answer.
 */
export function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  anywhere: boolean,
): Promise<Answer> {
  return new Promise((resolve) => {
    const to = new URL(url)
    const host = to.hostname.replace(/^\[|\]$/g, '')
    // A literal address is never looked up.
    if (!anywhere && isIP(host) && !isPublicAddress(host)) return resolve({ problem: refuse(host).message })
    const send = to.protocol === 'https:' ? https : http
    const request = send(to, {
      method: 'POST',
      agent: false,
      ...(anywhere ? {} : { lookup: publicLookup }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Naskah',
        ...headers,
      },
    })
    request.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ problem: error.name === 'AbortError' ? `no answer within ${TIMEOUT_MS / 1000} s` : error.message }),
    )
    request.on('response', (response) => {
      let read = 0
      response.on('data', (chunk: Buffer) => {
        read += chunk.length
        if (read > MOST_BYTES) response.destroy()
      })
      response.on('close', () => resolve({ status: response.statusCode ?? 0 }))
      response.on('error', () => {})
    })
    request.end(body)
  })
}
