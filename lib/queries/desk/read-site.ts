import { db } from '#lib/db/client.ts'

export type SiteView = { name: string; tagline: string; timeZone: string; version: number }

/** The newsroom's settings. */
export const readSite = (): Promise<SiteView> =>
  db().site.findUniqueOrThrow({
    where: { id: 1 },
    select: { name: true, tagline: true, timeZone: true, version: true },
  })
