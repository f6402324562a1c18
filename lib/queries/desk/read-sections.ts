import { db } from '#lib/db/client.ts'

export type SectionView = { id: string; slug: string; name: string; position: number; version: number }

/** All sections in the order readers see them. */
export const readSections = (): Promise<SectionView[]> =>
  db().section.findMany({ orderBy: [{ position: 'asc' }, { name: 'asc' }] })
