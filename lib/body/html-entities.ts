/** The named references that clipboards and Word write. Others stay as they are and are decoded by the browser. */
const NAMED: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '\u00AD', bull: '•', middot: '·' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', ndash: '–', mdash: '—', hellip: '…' },
}

/** Stands for the `&` of a reference that was not decoded, so that `&eacute;` and `&amp;eacute;` stay different. */
const KEPT = '\uE000'

const REFERENCE = /\uE000|&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]*));/gi

/** 128–159 mean Windows-1252 characters in HTML; the browser knows them. */
const isPlain = (code: number): boolean => code >= 32 && (code < 128 || code > 159) && code <= 0x10ffff

/** Text of HTML source with its references decoded. Undo it with `escapeText`, never show it otherwise. */
export const decodeText = (source: string): string =>
  source.replace(REFERENCE, (whole, decimal: string, hex: string, name: string) => {
    if (whole === KEPT) return `${KEPT}#xE000;`
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
    if (code !== null && isPlain(code)) return String.fromCodePoint(code)
    return NAMED[name ?? ''] ?? `${KEPT}${whole.slice(1)}`
  })

/** Decoded text as HTML source, for elements and for attributes in double quotes. */
export const escapeText = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replaceAll(KEPT, '&')
    .replace(/\u00A0/g, '&nbsp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

/** Decoded text for people: a reference that was not decoded stands as it was written. */
export const plainText = (text: string): string => text.replaceAll(KEPT, '&')
