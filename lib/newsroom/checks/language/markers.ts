import { type Found, textCheck } from './text-check.ts'

/**
 * What a writer leaves for later. TK alone is also a kindergarten (taman kanak-kanak) and XXX a Roman thirty: those are markers
 * only where neither can be meant.
 */
const MARKERS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}_@#./-])(?:TK){2,}(?![\p{L}\p{N}_-])/gu,
  /[[(]\s*(?:TK|tk)\s*[\])]/g,
  /(?<![\p{L}\p{N}_@#./-])TK(?=:?\s+(?:orang|persen|juta|miliar|triliun|ribu|rupiah|tahun|bulan|hari|meter|kilometer|hektare|ton|nama|tanggal|angka|jabatan)(?!\p{L}))/gu,
  /(?<=(?:Rp|sebanyak|sekitar|sebesar|mencapai|pukul|berusia|bernama|tanggal|menjadi)\s?)TK(?![\p{L}\p{N}_-])/gu,
  /(?<![\p{L}\p{N}_@#./-])TK(?=\?|:\s)/gu,
  /(?<![\p{L}\p{N}_@#./-])(?:[Xx]{4,}|x{3})(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_@#./-])XXX(?![\p{L}\p{N}_-])/gu,
  /\[\s*(?:cek|check|tk|todo|to do|isi|lengkapi|tambah|tambahkan|konfirmasi|verifikasi|menyusul|nama|jabatan|sumber|foto|data|tanggal)(?![\p{L}\p{N}])[^\]\n]{0,80}\]/giu,
  /\(\s*(?:cek(?:\s+(?:lagi|ulang|dulu|nama|ejaan|data|angka|fakta|tanggal|jabatan|ke)(?!\p{L})[^)\n]{0,60})?|todo[^)\n]{0,60}|menyusul|isi nanti|belum konfirmasi)\s*[!?]*\s*\)/giu,
  /[[(]\s*\?+\s*[\])]/g,
  /(?<=^|\s)\?{3,}(?=\s|$|[.,])/g,
  /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}_])/gu,
  /_{3,}/g,
  /\blorem ipsum\b/gi,
]

/** "PON XXX", "Kongres XXX", "angkatan XXX": the thirtieth. */
const THIRTIETH = /(?:ke-|\p{Lu}[\p{L}]+ |angkatan |edisi |jilid |bab |pasal )$/u

/** What every marker has something of: most paragraphs have none of it. */
const SUSPECT = /tk|xxx|[[(?]|TODO|FIXME|TBD|___|lorem/i

export const markers = textCheck('markers', 'block', ({ text }) => {
  if (!SUSPECT.test(text)) return []
  const found = MARKERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: marker, index: from }): Found[] =>
      marker === 'XXX' && THIRTIETH.test(text.slice(Math.max(0, from - 20), from))
        ? []
        : [{ from, to: from + marker.length, key: 'left', values: { marker } }],
    ),
  )
  return found
})
