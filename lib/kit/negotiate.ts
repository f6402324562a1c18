export type Encoding = 'br' | 'gzip' | 'identity'

const BEST_FIRST: readonly Encoding[] = ['br', 'gzip', 'identity']
/** Browsers send a handful of different headers; the rest is not worth remembering. */
const REMEMBERED = 200
const remembered = new Map<string, Encoding>()

/** The best encoding that an Accept-Encoding header takes (RFC 9110 §12.5.3); plain text when there is no header. */
export function encodingFor(header: string | undefined): Encoding {
  if (!header) return 'identity'
  const known = remembered.get(header)
  if (known) return known
  const encoding = negotiate(header)
  if (remembered.size < REMEMBERED && header.length <= 200) remembered.set(header, encoding)
  return encoding
}

function negotiate(header: string): Encoding {
  const weights = new Map<string, number>()
  for (const item of header.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = item.split(';').map((part) => part.trim())
    const weight = parameters.find((one) => one.startsWith('q='))?.slice(2)
    weights.set(coding, weight === undefined ? 1 : Number(weight) || 0)
  }
  const weightOf = (encoding: Encoding): number =>
    weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? 0.001 : 0)
  const best = BEST_FIRST.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a))
  // Whoever takes nothing we have gets it plain: RFC 9110 §15.5.7 leaves that to us, and a reader prefers it to an error.
  return weightOf(best) > 0 ? best : 'identity'
}

/** Whether an If-None-Match header names this tag: a list compared weakly, or `*` (RFC 9110 §13.1.2). */
export const matchesTag = (header: string, etag: string): boolean =>
  header === etag ||
  header.trim() === '*' ||
  header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''))

/** Whether an If-Match header takes this tag: a list compared strongly, or `*` (RFC 9110 §13.1.1). */
export const demandsTag = (header: string, etag: string): boolean =>
  header.trim() === '*' || header.split(',').some((tag) => tag.trim() === etag)
