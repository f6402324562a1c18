import { directHref, isSafeHref } from '#lib/body/href.ts'

const DOMAIN = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?([/?#].*)?$/u
const MAIL = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/

/** What somebody typed as a link, made whole (`bps.go.id` is `https://bps.go.id`), or null when no link can be made of it. */
export function hrefOf(typed: string): string | null {
  const text = typed.trim()
  const whole = MAIL.test(text) ? `mailto:${text}` : DOMAIN.test(text) ? `https://${text}` : text
  return isSafeHref(whole) ? directHref(whole) : null
}
