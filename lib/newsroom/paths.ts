/** The public URLs. Every page maps to a file: none has a query string. */
export const homePath = (): string => '/'
export const sectionPath = (section: string, page = 1): string =>
  page === 1 ? `/${section}` : `/${section}/hal/${page}`
export const tagPath = (tag: string, page = 1): string => (page === 1 ? `/tag/${tag}` : `/tag/${tag}/hal/${page}`)
export const authorPath = (handle: string, page = 1): string =>
  page === 1 ? `/penulis/${handle}` : `/penulis/${handle}/hal/${page}`
/** A topik or a series, and where all of them stand. */
export const TOPICS_PATH = '/topik'
export const topicPath = (topic: string, page = 1): string =>
  page === 1 ? `/topik/${topic}` : `/topik/${topic}/hal/${page}`
/** The one page with a query, and where the index of days begins: today. Neither is kept. */
export const SEARCH_PATH = '/cari'
export const INDEX_PATH = '/indeks'
/** What went out on a day, written as "2026-11-28". */
export const dayPath = (day: string, page = 1): string => (page === 1 ? `/indeks/${day}` : `/indeks/${day}/hal/${page}`)
/** What is read most in the last day, or the last hour. */
export const popularPath = (span: 'day' | 'hour'): string => (span === 'day' ? '/terpopuler' : '/terpopuler/jam')
/** The number finds the article; the rest is for people and may change. */
export const articlePath = (section: string, slug: string, number: number): string => `/${section}/${slug}-${number}`
export const imagePath = (imageId: string, width: number, format: 'webp' | 'jpg'): string =>
  `/media/${imageId}/${width}.${format}`
/** The same picture for members, who see it also while its story is retracted. */
export const memberImagePath = (imageId: string, width: number, format: 'webp' | 'jpg'): string =>
  `/newsroom${imagePath(imageId, width, format)}`

/** The article number at the end of a path segment, or null: "prancis-prihatin-42" gives 42. */
export function numberInSegment(segment: string): number | null {
  const digits = /(?:^|-)([1-9]\d{0,8})$/.exec(segment)?.[1]
  return digits ? Number(digits) : null
}
