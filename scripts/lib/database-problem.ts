import { codeOf } from './say.ts'

const REASONS: Record<string, string> = {
  ENOTFOUND: 'its host name is not known',
  EAI_AGAIN: 'its host name could not be looked up',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was cut',
  ETIMEDOUT: 'nobody answers there',
  EHOSTUNREACH: 'its host cannot be reached',
  ENETUNREACH: 'its host cannot be reached',
  '28P01': 'user and password do not match',
  '28000': 'this user may not sign in, or not without encryption (try ?sslmode=verify-full)',
  '3D000': 'there is no such database; create it first',
  '42501': 'this user may not create tables; make it the owner of the database',
  '53300': 'it has no connection to spare',
  '53100': 'its disk is full',
  '57P03': 'it is starting up or shutting down; try again soon',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted; set NODE_EXTRA_CA_CERTS to its authority’s file',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted; set NODE_EXTRA_CA_CERTS to its file',
}

const WORDS: [RegExp, string][] = [
  [/timeout|timed out/i, 'nobody answers there'],
  [/does not support SSL/i, 'it does not speak TLS (try ?sslmode=disable)'],
  [/password must be a string|no password/i, 'it asks for a password and the address has none'],
  [/terminated unexpectedly|connection terminated/i, 'the connection was cut'],
]

/** What is wrong with DATABASE_URL as one sentence without the password; undefined for an error of another kind. */
export function databaseProblem(url: string, error: unknown): string | undefined {
  const { host, pathname } = new URL(url)
  const message = error instanceof Error ? error.message : String(error)
  const inner = error instanceof AggregateError ? error.errors.map(codeOf).find(Boolean) : undefined
  const reason = REASONS[codeOf(error) ?? inner ?? ''] ?? WORDS.find(([words]) => words.test(message))?.[1]
  if (!reason) return undefined
  return `The database ${pathname.slice(1)} at ${host} (DATABASE_URL) cannot be used: ${reason}.`
}
