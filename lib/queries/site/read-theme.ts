import { db } from '#lib/db/client.ts'
import { type Theme, themeOf } from '#lib/newsroom/theme/theme.ts'

/** How public pages look, and the version that whoever changes it has seen. */
export async function readTheme(): Promise<{ theme: Theme; version: number }> {
  const select = { theme: true, themeVersion: true } as const
  const site = await db().site.findUniqueOrThrow({ where: { id: 1 }, select })
  return { theme: themeOf(site.theme), version: site.themeVersion }
}
