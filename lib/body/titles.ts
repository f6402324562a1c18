/** Words that Indonesian headlines write small, and a few English ones. */
const SMALL = new Set(
  'di ke dari dan yang untuk pada dengan atau oleh dalam bagi karena sebagai agar hingga sampai soal tentang saat usai vs the of and in to for a'.split(
    ' ',
  ),
)
const QUOTES = `"'“”‘’«»`

/** The parts between blanks that have a letter or a digit. */
export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))

const isCapital = (word: string): boolean => /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{N}]/u.test(word)

/** Begins with a capital or a digit, and so do at least 7 in 10 of its words, small ones not counted. */
export function isTitleCase(text: string): boolean {
  const words = wordsOf(text)
  if (!words[0] || !isCapital(words[0])) return false
  const counted = words.filter((word) => !SMALL.has(word.toLowerCase()))
  return counted.filter(isCapital).length >= 0.7 * counted.length
}

/** Ends in a full stop, comma, semicolon or colon, quotes and brackets behind it included. An ellipsis is no end. */
export const endsLikeSentence = (text: string): boolean =>
  /[.;:,]["'“”‘’»)\]]*$/u.test(text) && !/(?:\.\.\.|…)["'“”‘’»)\]]*$/u.test(text)

/** Somebody speaks in it: `"…," kata dia`. */
export const isSpeech = (text: string): boolean => /[,.!?]["”’']\s+\p{Ll}/u.test(text)

/** What can stand behind "Baca juga:": anything with a letter, of at most 30 words and 300 characters. */
export const isPlainTitle = (text: string): boolean =>
  /\p{L}/u.test(text) && text.length <= 300 && wordsOf(text).length <= 30

/** A title that needs no capitals, because something else said that a title comes: begins large, ends openly, no speech. */
export const isLikelyTitle = (text: string): boolean =>
  isPlainTitle(text) && isCapital(text) && !endsLikeSentence(text) && !isSpeech(text)

/** A headline by its looks alone: capitals throughout, 3 to 25 words, no end of sentence, no speech. */
export function isHeadline(text: string): boolean {
  const words = wordsOf(text).length
  return words >= 3 && words <= 25 && isLikelyTitle(text) && isTitleCase(text)
}

/** Words that begin a line of advertising; the whole line is mostly furniture (furniture-line.ts), never a subheading. */
const FURNITURE = /^(?:advertisement|iklan|scroll\b|gulir\b)/iu

/** A subheading by its looks: at most 8 words, capitals, no punctuation at the end, no colon, quote, bracket or URL. */
export function isSubheading(text: string): boolean {
  const plain = text.replace(/^\*{2}|\*{2}$/g, '')
  const words = wordsOf(plain).length
  if (words < 1 || words > 8 || plain.length > 80 || !/\p{L}/u.test(plain)) return false
  const edges = `${plain.charAt(0)}${plain.slice(-1)}`
  if (/[.,;:!?…()[\]*/\\–—-]/u.test(edges) || [...edges].some((edge) => QUOTES.includes(edge))) return false
  return isTitleCase(plain) && !/:|:\/\//u.test(plain) && !FURNITURE.test(plain)
}

/** Running text, and not a name, a label or a title: more than 8 words, or punctuated like a sentence. */
export const isProse = (text: string): boolean =>
  wordsOf(text).length > 8 || endsLikeSentence(text) || /[!?"”]$/u.test(text)
