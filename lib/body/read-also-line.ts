import { endsLikeSentence, isHeadline, isLikelyTitle, isPlainTitle } from './titles.ts'

/** A line that names another article. `title` null: the label stands alone, and the title should follow. */
export type ReadAlsoLine = {
  title: string | null
  /** The label leaves no doubt ("juga", "pula"), so the title that follows need not look like a headline. */
  sure: boolean
  /** Everything of the line that is not the title: label, bullets, brackets, blanks. */
  setAside: string
}

const LEAD = String.raw`^[\s\p{Extended_Pictographic}\uFE0F\u200D•·▪●◦■►▶→⇒>»›*–—-]*(?<open>[(\[]?)\*{0,3}`
const MORE = String.raw`video|foto|lainnya|selengkapnya|(?:berita|artikel)\s+(?:lainnya|selengkapnya)`
const BOX = String.raw`pilihan\s+(?:editor|redaksi)|(?:berita|artikel)\s+(?:terkait|pilihan|lainnya|rekomendasi|terpopuler|populer)|rekomendasi(?:\s+untuk\s+anda)?|jangan\s+lewatkan|terpopuler`
const REST = String.raw`\s*(?<rest>.*)$`
const COLON = String.raw`\*{0,3}\s*[:：]\*{0,3}`

/** "Baca juga: …", "BACA JUGA:…", "Simak juga Video: …", "(Baca: …". */
const LABELLED = new RegExp(
  `${LEAD}(?<verb>baca|simak|lihat|tonton|saksikan|dengarkan|cek)(?<also>\\s+(?:juga|pula))?(?<more>\\s+(?:${MORE}))?${COLON}${REST}`,
  'iu',
)
const ENGLISH = new RegExp(`${LEAD}(?:read\\s+also|also\\s+read)${COLON}${REST}`, 'iu')
const BOXED = new RegExp(`${LEAD}(?:${BOX})(?:${COLON}${REST}|\\*{0,3}\\s*$)`, 'iu')
/** "Baca Juga Judul dengan Kapital", "BACA JUGA › …", and the label alone without a colon. */
const BARE = new RegExp(
  `${LEAD}(?:baca|simak|lihat|tonton|saksikan|dengarkan|cek)\\s+(?:juga|pula)(?![\\p{L}\\p{N}])\\*{0,3}\\s*(?<mark>[›»>|–—-]?)${REST}`,
  'iu',
)

/**
 * Whether a line, by itself, is a baca juga line, and what its title is. Whole lines only: `Pemerintah (baca: Kemenkeu)
 * memutuskan…` is a sentence. Speech begins with a quote, which no label does. The weaker the label, the more the title
 * must look like one, because a pending baca juga is not shown to readers: a sentence taken for one would vanish.
 */
export function readAlsoLine(line: string): ReadAlsoLine | null {
  if (line.length > 400) return null
  const labelled = LABELLED.exec(line)
  if (labelled?.groups) {
    const { verb, also, more, open } = labelled.groups
    if (also) return result(line, labelled.groups, true, isPlainTitle)
    const short = !more && (open || verb?.toLowerCase() === 'baca')
    return result(line, labelled.groups, false, short ? isLikelyTitle : isHeadline)
  }
  const english = ENGLISH.exec(line)
  if (english?.groups) return result(line, english.groups, true, isPlainTitle)
  const boxed = BOXED.exec(line)
  if (boxed?.groups) return result(line, boxed.groups, false, isHeadline)
  const bare = BARE.exec(line)
  return bare?.groups ? result(line, bare.groups, true, bare.groups.mark ? isPlainTitle : isHeadline) : null
}

type Groups = { [name: string]: string | undefined }

function result(line: string, groups: Groups, sure: boolean, fits: (title: string) => boolean): ReadAlsoLine | null {
  let rest = groups.rest ?? ''
  if (groups.open) {
    const closed = /^(.*?)[)\]]\.?\*{0,3}\s*$/su.exec(rest)
    if (!closed || !isBalanced(closed[1] ?? '')) return null
    rest = closed[1] ?? ''
  }
  const start = line.length - (groups.rest ?? '').length
  const title = titleIn(rest)
  if (title === '') return { title: null, sure, setAside: line }
  if (!fits(title)) return null
  const at = line.indexOf(title, start)
  return { title, sure, setAside: line.slice(0, at) + line.slice(at + title.length) }
}

/** The title without stars, without the address that follows it, and out of Markdown's `[title](address)`. */
function titleIn(rest: string): string {
  const plain = rest
    .replace(/^[\s*]+|[\s*]+$/gu, '')
    .replace(/\s+(?:di\s+)?(?:\(https?:\/\/[^\s()]+\)|https?:\/\/\S+)$/iu, '')
  return /^\[([^[\]]+)\]\(\S+\)$/u.exec(plain)?.[1]?.trim() ?? plain
}

/** No bracket closes that the text has not opened: else the first one closed the line's own. */
function isBalanced(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if ('(['.includes(character)) depth += 1
    if (')]'.includes(character)) depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** Whether a line below a label that stands alone is the title it announces. */
export const isAnnounced = (title: string, sure: boolean): boolean =>
  sure ? isLikelyTitle(title) && title.includes(' ') && !endsLikeSentence(title) : isHeadline(title)
