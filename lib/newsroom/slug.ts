/** Words of a title that a URL can do without are kept: editors recognise their story by it. */
const MAX_LENGTH = 80

/** A title as a path segment: lower-case ASCII words joined by hyphens, cut at a word's end, at most 80 characters. */
export function slugify(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > MAX_LENGTH) break
    slug = longer
  }
  return slug || (words[0] ?? '').slice(0, MAX_LENGTH)
}

export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= MAX_LENGTH

/** First path segments that the site itself uses; a section may not take them. */
export const RESERVED_SLUGS: readonly string[] = [
  'api',
  'aset',
  'cari',
  'collab',
  'feed',
  'hak-jawab',
  'indeks',
  'kebijakan-privasi',
  'kontak',
  'koreksi',
  'media',
  'naskah',
  'newsroom',
  'pedoman-media-siber',
  'pedoman-ramah-anak',
  'penulis',
  'redaksi',
  'robots',
  'sitemap',
  'tag',
  'tentang',
  'terpopuler',
  'topik',
  'undangan',
]
