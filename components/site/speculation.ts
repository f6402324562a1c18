/**
 * What readers can open from a page and is the same for everybody. Search is asked for, not guessed; the newsroom, files
 * and feeds are no next page.
 */
const NOT_NEXT = [
  '/newsroom',
  '/newsroom/*',
  '/api/*',
  '/cari',
  '/cari\\?*',
  '/media/*',
  '/aset/*',
  '/*.xml',
  '/*.json',
]

const where = { and: [{ href_matches: '/*' }, { not: { href_matches: NOT_NEXT } }] }

/**
 * The next page, ready before it is opened: its document (some 15 kB) is fetched when a link is about to be followed,
 * the whole page with its pictures made only when it is pressed, since a reader may pay for each of them. Browsers
 * leave both when data is to be saved. A page made in advance is not counted as read: script/reader.js waits.
 */
export const SPECULATION = JSON.stringify({
  prefetch: [{ where, eagerness: 'moderate' }],
  prerender: [{ where, eagerness: 'conservative' }],
})
