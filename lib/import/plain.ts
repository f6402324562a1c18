import { decodeHTML } from 'entities/decode'
import { plainText } from '#lib/body/html-entities.ts'
import { parseHtml, textIn } from '#lib/body/html-tree.ts'

/** Words that a source keeps as HTML, such as a title, as one line of plain text. */
export const plainLine = (html: string): string =>
  decodeHTML(plainText(textIn(parseHtml(html.replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, ' ')))))
    .replace(/\s+/g, ' ')
    .trim()

/** At most `limit` characters, cut at a word's end with an ellipsis; `cut` says that something is missing. */
export function shortened(text: string, limit: number): { text: string; cut: boolean } {
  const letters = [...text]
  if (letters.length <= limit) return { text, cut: false }
  const short = letters.slice(0, limit - 1).join('')
  return { text: `${short.slice(0, Math.max(short.lastIndexOf(' '), limit / 2)).trimEnd()}…`, cut: true }
}

/** The letters that Windows-1252 has for the bytes 0x80 to 0x9F, in their order; five of them have none. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const TAIL = `[${HIGH}\u00A0-\u00BF]`
const TWICE = new RegExp(`[\u00C2-\u00DF]${TAIL}|[\u00E0-\u00EF]${TAIL}{2}|[\u00F0-\u00F4]${TAIL}{3}`, 'g')
/** A closing quotation mark, which has a byte that Windows-1252 lacks and databases dropped. */
const CUT = new RegExp(`\u00E2\u20AC(?!${TAIL})`, 'g')

/**
 * Text that was taken for Windows-1252 when it was UTF-8, and encoded once more: "â€œKami siapâ€" is “Kami siap”. What
 * stands between is left as it is.
 */
export function mended(text: string): { text: string; mended: boolean } {
  if (!/[\u00C2-\u00F4]/.test(text)) return { text, mended: false }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const better = text
    .replace(TWICE, (letters) => {
      try {
        return decoder.decode(Uint8Array.from([...letters], byteOf))
      } catch {
        return letters
      }
    })
    .replace(CUT, '”')
  return { text: better, mended: better !== text }
}

function byteOf(letter: string): number {
  const at = HIGH.indexOf(letter)
  return at < 0 ? letter.charCodeAt(0) : 0x80 + at
}
