import { db } from '#lib/db/client.ts'

/** The zone of the newsroom's clock. Before it is founded there is none to ask: WIB. */
export const newsroomZone = async (): Promise<string> =>
  (await db().site.findUnique({ where: { id: 1 }, select: { timeZone: true } }))?.timeZone ?? 'Asia/Jakarta'
