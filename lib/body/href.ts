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
