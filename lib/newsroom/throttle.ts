/** Failed sign-ins are counted in a sliding window: OWASP Authentication Cheat Sheet, "Login throttling". */
export const WINDOW_MS = 15 * 60 * 1000
export const MAX_PER_ACCOUNT = 10
export const MAX_PER_ADDRESS = 50
/** Links for a new password that one may ask for in the window: each is a mail to somebody. */
export const MAX_LINKS = 3

/** Minutes until the window lets the next attempt through; null when it may go on. `attempts` are times, oldest first. */
export function throttledMinutes(attempts: readonly Date[], max: number, now: Date): number | null {
  const recent = attempts.filter((at) => now.getTime() - at.getTime() < WINDOW_MS)
  if (recent.length < max) return null
  const freed = recent[recent.length - max] as Date
  return Math.max(1, Math.ceil((freed.getTime() + WINDOW_MS - now.getTime()) / 60_000))
}
