/**
 * Two titles with the same key are the same title: lower case, diacritics, punctuation and symbols gone, blanks
 * collapsed. A hyphen counts as a blank ("anak-anak" is "anak anak"). A title of punctuation alone has the key ''.
 */
export const titleKey = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    // An apostrophe inside a word is no gap: Jum'at, Ma’ruf, Qur'an are one word with or without it.
    .replace(/(?<=\p{L})['’‘`ʼ](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const trigramsOf = (key: string): Set<string> => {
  const padded = `  ${key} `
  const trigrams = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3))
  return trigrams
}

/** How alike two titles are, 0..1: Dice coefficient over the trigrams of their keys. Symmetric; an empty one is like none. */
export function similarTitle(a: string, b: string): number {
  const [left, right] = [titleKey(a), titleKey(b)]
  if (left === '' || right === '') return 0
  const [mine, yours] = [trigramsOf(left), trigramsOf(right)]
  let shared = 0
  for (const trigram of mine) if (yours.has(trigram)) shared += 1
  return (2 * shared) / (mine.size + yours.size)
}
