/** What a request asks for: a path with its query, and a host where the request names one; or the status that refuses it. */
export type Target = { url: string; host?: string } | { status: 204 | 400 }

/** Clients resolve these themselves (RFC 3986 §5.2.4); whoever sends them tries what stands behind a path. */
const DOT_SEGMENT = /(?:^|[/\\])\.\.?(?:[/\\]|$)/

/**
 * The target of a request line (RFC 9112 §3.2). A whole URL counts as its path, and its host as the request's; `*` asks
 * for nothing but what the server can do. A path whose percent-encoding is broken, that holds a NUL or leads upwards is
 * the caller's mistake.
 */
export function targetOf(method: string, line: string): Target {
  if (line === '*') return { status: method === 'OPTIONS' ? 204 : 400 }
  const [, host, rest] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(line) ?? [undefined, undefined, line]
  const url = host !== undefined && !rest.startsWith('/') ? `/${rest}` : rest
  if (!url.startsWith('/') || host === '') return { status: 400 }
  const path = decodedOf(url.split(/[?#]/, 1)[0] ?? '')
  if (path === null || path.includes('\0') || DOT_SEGMENT.test(path)) return { status: 400 }
  return host === undefined ? { url } : { url, host }
}

/** Null where the percent-encoding is broken. */
function decodedOf(path: string): string | null {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
