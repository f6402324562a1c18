/** PostgreSQL's jsonb refuses NUL, XML 1.0 (feeds, sitemaps) refuses the others. None of them is text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Text that every store and feed accepts: control characters gone, a lone half of a surrogate pair becomes U+FFFD. */
export const cleanText = (text: string): string => text.replace(FORBIDDEN, '').toWellFormed()

/** A headline or a standfirst is one line: each run of line breaks, with the blanks around it, becomes one space. */
export const oneLine = (text: string): string => text.replace(/[^\S\r\n]*[\r\n\u2028\u2029\u0085\v\f][\s\u0085]*/g, ' ')
