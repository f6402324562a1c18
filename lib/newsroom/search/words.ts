/** Longer "words" are addresses and slips of the keyboard. */
const LONGEST = 40

/** A word as it is compared: lower case, without diacritics and apostrophes ("Jum'at" is "jumat", "Café" is "cafe"). */
export const fold = (word: string): string => (PLAIN.test(word) ? word : bare(word)).toLowerCase().slice(0, LONGEST)

/** Most words: there is nothing to take away from them. */
const PLAIN = /^[a-zA-Z0-9]+$/
const bare = (word: string): string => word.normalize('NFKD').replace(/[\p{M}'’‘`ʼ]+/gu, '')

/** Letters and digits; an apostrophe inside is none of the gaps. A hyphen parts: "anak-anak" is twice "anak". */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘`ʼ][\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text as they are written, in order. */
export const wordsIn = (text: string): string[] => text.match(WORD) ?? []

/** The words of a text as they are compared, in order. */
export const foldedWords = (text: string): string[] => wordsIn(text).map(fold).filter(Boolean)
