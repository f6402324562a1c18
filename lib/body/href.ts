const WEB = /^https?:\/\/[^\s/?#]+/i
const MAIL = /^mailto:[^\s@:/]+@[^\s@:/]+$/i
const SITE = /^\/(?![/\\])/

/** Browsers ignore blanks and control characters inside a scheme ("java\nscript:"), so any of them refuses the whole. */
const HIDDEN = /[\s\p{Cc}\p{Cf}]/u

/**
 * Whether a link of the body may point there: http(s) with a host, a plain mailto, or a path of this site (`/…`).
 * Refuses javascript:, data:, protocol-relative `//host`, anything with blanks or control characters, and more than
 * 2,000 characters.
 */
export function isSafeHref(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > 2000 || HIDDEN.test(href)) return false
  return WEB.test(href) || MAIL.test(href) || SITE.test(href)
}

/** Addresses that lead through another company's counter, and the parameter that holds where they go. */
const COUNTERS: Record<string, string> = {
  'www.google.com/url': 'q',
  'google.com/url': 'q',
  'l.facebook.com/l.php': 'u',
  'lm.facebook.com/l.php': 'u',
  'l.instagram.com/': 'u',
  'l.wl.co/l': 'u',
}

/**
 * Where a link really leads: Google Docs, WhatsApp, Facebook and Outlook copy links that pass through a counter of
 * theirs. Readers are sent to the page itself. Any other address is answered as it is.
 */
export function directHref(href: string): string {
  if (!URL.canParse(href)) return href
  const { hostname, pathname, searchParams } = new URL(href)
  const isOutlook = hostname.endsWith('.safelinks.protection.outlook.com')
  const name = isOutlook ? 'url' : COUNTERS[`${hostname}${pathname}`]
  const target = name ? (searchParams.get(name) ?? (name === 'q' ? searchParams.get('url') : null)) : null
  return target && WEB.test(target) && isSafeHref(target) ? target : href
}
