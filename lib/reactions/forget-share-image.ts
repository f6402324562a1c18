import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Event } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'

/** What a story looked like in link previews before: gone from the disk, so that there is at most one picture a story. */
export async function forgetShareImage({ facts }: Event): Promise<void> {
  const { number } = facts as { number?: unknown }
  if (typeof number !== 'number') return
  await rm(join(env().DATA_DIR, 'media', 'bagikan', String(number)), { recursive: true, force: true })
}
