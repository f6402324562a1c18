/**
 * What a page prints between or below the paragraphs of a story and no story says: `advert` and `page` turning, `more`
 * ("Baca selengkapnya"), `source` ("Artikel ini telah tayang di …"), `follow` (channels), `media` ("[Gambas:Video …]"),
 * `box` (a heading over titles that are not there), `initials` of reporter and editor.
 */
export type Furniture = 'advert' | 'page' | 'more' | 'source' | 'follow' | 'media' | 'box' | 'initials'

const LEAD = String.raw`^[\s\p{Extended_Pictographic}\uFE0F\u200D•·▪●◦■►▶→⇒>»›«‹*_=–—-]*`
const END = String.raw`[\s.:!?…*_=»›>→–—-]*$`
const WHOLE = (words: string): RegExp => new RegExp(`${LEAD}(?:${words})${END}`, 'iu')

const CHANNEL = String.raw`google\s*news|whats\s*app|telegram|(?:wa|whatsapp|telegram|youtube)\s+channel|saluran\s+(?:wa|whatsapp)|instagram|tiktok`
const HERE = String.raw`(?:klik\s+)?(?:di\s*sini|disini|tautan\s+(?:ini|berikut))`

const ADVERT = WHOLE(
  String.raw`advertisements?|iklan|pariwara|scroll\s+to\s+(?:continue|resume)(?:\s+(?:with|reading))?(?:\s+content)?|(?:gulir|scroll|geser)(?:\s+ke\s+bawah)?\s+untuk\s+(?:lanjut|melanjutkan)(?:\s+(?:baca|membaca))?(?:\s+berita)?|lanjut(?:kan)?\s+(?:baca|membaca)(?:\s+(?:di\s+bawah(?:\s+ini)?|berita))?`,
)
const PAGE = WHOLE(
  String.raw`(?:(?:baca|simak|lihat|lanjut|lanjutkan|klik)(?:\s+selengkapnya)?(?:\s+(?:di|ke))?\s+)?halaman\s+(?:selanjutnya|berikutnya|sebelumnya)|halaman\s*:?\s*\d+(?:\s+dari\s+\d+)?(?:[\s|]+\d+)*(?:[\s|]+(?:all|semua|selanjutnya))*|selanjutnya|next\s+page`,
)
const MORE = WHOLE(
  String.raw`(?:(?:baca|simak|lihat|klik)\s+)?(?:(?:artikel|berita|kabar|informasi)\s+)?selengkapnya(?:\s+(?:baca|klik|simak|lihat))?(?:\s+(?:${HERE}|(?:di|dalam)\s+(?:video|artikel|berita)(?:\s+(?:ini|berikut)(?:\s+ini)?)?))?|(?:baca|simak)\s+(?:artikel|berita)\s+(?:lainnya|menarik\s+lainnya)(?:\s+${HERE})?`,
)
const SOURCE = new RegExp(
  String.raw`${LEAD}(?:(?:artikel|berita|tulisan)\s+ini\s+(?:telah|sudah|pernah|pertama\s+kali)\s+(?:tayang|terbit|dimuat|ditayangkan|diterbitkan)\b.{0,300}|(?:lihat|baca)\s+artikel\s+(?:asli|sumber)(?:nya)?${END}|(?:pewarta|penulis|editor|uploader)\s*:.{0,200}copyright\s*(?:©|\(c\)).{0,120}$|copyright\s*(?:©|\(c\)).{0,120}$|©\s*(?:copyright|hak\s+cipta|\d{4}).{0,120}$)`,
  'iu',
)
const FOLLOW = new RegExp(
  String.raw`${LEAD}(?:(?:cek|simak|baca|ikuti|dapatkan|temukan|update|follow)\s+(?:(?:juga|terus)\s+)?(?:kami|berita|artikel|kabar|informasi|update|saluran|channel|kanal|akun)\b.{0,160}(?:${CHANNEL})|(?:gabung|bergabung|join|follow)\s.{0,120}(?:${CHANNEL}).{0,80}$|baca\s+berita\s+(?:tanpa|dengan\s+sedikit)\s+iklan\b.{0,120}$|dapatkan\s+berita\s+pilihan\b.{0,120}$)`,
  'iu',
)
/** A promise behind a label, not the title of a story: "BACA JUGA: Kabar Politik Terbaru, Klik di Sini". */
const PROMO = new RegExp(
  String.raw`${LEAD}(?:baca|simak|lihat)(?:\s+(?:juga|pula))?\s*[:：].{0,200}\b(?:klik|cek)\s+${HERE}${END}`,
  'iu',
)
const MEDIA = /^\s*[[(]\s*(?:gambas|gambar|video|galeri)\s*:\s*[^\])]{1,200}[\])]\s*$/iu
const VIDEO = new RegExp(
  String.raw`${LEAD}(?:simak|lihat|tonton|saksikan|jangan\s+lewatkan)(?:\s+(?:juga|pula))?(?:\s+selengkapnya)?(?:\s+dalam)?\s+(?:video|tayangan|live\s+streaming|siaran)\b(?:\s+["“'‘].{1,200}["”'’][\s.:!]*$|(?:\s+\p{L}+){0,4}\s+(?:pilihan|populer|menarik|berikut|ini|di\s+bawah(?:\s+ini)?)${END}|${END})`,
  'iu',
)
const BOX = WHOLE(
  String.raw`(?:berita|artikel)\s+(?:terkait|rekomendasi|terpopuler|populer|pilihan|lainnya|menarik\s+lainnya)|pilihan\s+(?:editor|redaksi)|rekomendasi(?:\s+untuk\s+anda)?|terpopuler|terkini|informasi\s+menarik\s+terbaru|jangan\s+lewatkan`,
)
/** "(dnu/dnu)", "[ryn/gil]", "(gil/jpnn)", "(red)", "(***)": two names or more, or one in small letters. */
const INITIALS = /^\s*[([]\s*(?:\p{L}{2,8}(?:\s*[/|]\s*\p{L}{2,10}){1,3}|\p{Ll}{2,4}|\*{1,5})\s*[)\]]\.?\s*$/u

const KINDS: readonly (readonly [Furniture, RegExp])[] = [
  ['advert', ADVERT],
  ['page', PAGE],
  ['more', MORE],
  ['source', SOURCE],
  ['follow', FOLLOW],
  ['follow', PROMO],
  ['media', MEDIA],
  ['media', VIDEO],
  ['initials', INITIALS],
]

/** Whether a whole line is furniture of a page, and of what kind. A sentence that merely holds such words is none. */
export function furnitureIn(line: string): Furniture | null {
  if (line.length > 400) return null
  return KINDS.find(([, pattern]) => pattern.test(line))?.[0] ?? null
}

/** "Berita Terkait", "Pilihan Editor": furniture when no titles follow it; the label of their baca juga when they do. */
export const isBox = (line: string): boolean => line.length <= 80 && BOX.test(line)
