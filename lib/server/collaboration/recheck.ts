import type { Doors } from './doors.ts'
import type { Guest } from './guest.ts'

/** After a look that failed, in milliseconds: what was known before holds until then, and a store judges for itself. */
const AGAIN = 2000

const looking = new WeakMap<Guest, 'once' | 'again'>()

/**
 * Looks a guest up anew: session, roles and rights to this article. Read-only or writable at once, sent away when the
 * session has ended or the article is out of sight. Looks asked for during a look become one more look.
 */
export function recheck(doors: Doors, guest: Guest): void {
  if (looking.has(guest)) {
    looking.set(guest, 'again')
    return
  }
  looking.set(guest, 'once')
  void look(doors, guest)
}

async function look(doors: Doors, guest: Guest): Promise<void> {
  try {
    do {
      looking.set(guest, 'once')
      await judge(doors, guest)
    } while (looking.get(guest) === 'again')
  } catch (error) {
    console.error('[collaboration] rights could not be looked up; trying again:', error)
    setTimeout(() => recheck(doors, guest), AGAIN).unref()
  } finally {
    looking.delete(guest)
  }
}

async function judge(doors: Doors, guest: Guest): Promise<void> {
  if (guest.gone || !guest.articleId) return
  const session = await doors.member(guest.sessionId)
  if (!session) return guest.deny('signed-out')
  guest.actor = session.actor
  const article = await doors.read(guest.actor, guest.articleId)
  if (!article) return guest.deny('not-found')
  guest.setRights(article.mayWrite)
}
