/**
 * Where to go after signing in: a path of the newsroom, or its home for anything else. Browsers read `\` as `/` and
 * drop tabs and line breaks, so only plain characters pass; the address is parsed to see where it truly leads.
 */
export function safeNext(next: unknown): string {
  const home = '/newsroom'
  if (typeof next !== 'string' || !/^\/newsroom(?:[/?#][\w\-.~/?#=&%+,:]*)?$/.test(next)) return home
  const url = new URL(next, 'https://naskah.invalid')
  const stays = url.origin === 'https://naskah.invalid' && /^\/newsroom(\/|$)/.test(url.pathname)
  return stays && !url.pathname.startsWith('/newsroom/sign-in') ? `${url.pathname}${url.search}${url.hash}` : home
}
