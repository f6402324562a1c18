import type { Imprint } from './imprint.ts'

/** Pages that are no stories, in the order in which every page leads to them. */
export const PAGE_SLUGS = [
  'redaksi',
  'tentang',
  'kontak',
  'pedoman-media-siber',
  'pedoman-ramah-anak',
  'hak-jawab',
  'kebijakan-privasi',
] as const
export type PageSlug = (typeof PAGE_SLUGS)[number]

export const staticPath = (slug: PageSlug): string => `/${slug}`

/**
 * Which of them readers see. `written` are those with a text. Who makes the newspaper is always said (UU Pers, Pasal
 * 12); how to reach it as soon as anything of it is known; everything else once somebody wrote it.
 */
export const shownPages = (written: ReadonlySet<string>, { address, email, phone }: Imprint): PageSlug[] =>
  PAGE_SLUGS.filter(
    (slug) => slug === 'redaksi' || written.has(slug) || (slug === 'kontak' && Boolean(address || email || phone)),
  )
