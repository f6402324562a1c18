import { saveImprint } from '#lib/commands/site/save-imprint.ts'
import { savePage } from '#lib/commands/site/save-page.ts'
import { db } from '#lib/db/client.ts'
import type { PageSlug } from '#lib/newsroom/static-pages.ts'
import { type Cast, castMember, must } from './walk-story.ts'

const IMPRINT = {
  company: 'PT Lentera Warta Contoh',
  address: 'Jalan Mercusuar 17\nJakarta 10110',
  email: 'redaksi@lentera.example',
  phone: '+62 21 5550 117',
  accounts: [],
}

/** The guidelines stay empty: only their official text may stand there. */
const TEXTS: readonly (readonly [PageSlug, string])[] = [
  [
    'tentang',
    'Harian Lentera adalah koran contoh yang dibawa Naskah. Semua nama, tempat, dan peristiwa di dalamnya rekaan.\n\n## Cara kami bekerja\nSetiap berita dibaca sedikitnya dua orang sebelum tayang. Yang keliru kami ralat secara terbuka, dan yang dicabut tetap kami terangkan alasannya.',
  ],
  [
    'hak-jawab',
    'Orang atau lembaga yang merasa dirugikan oleh pemberitaan kami berhak menjawab, dan siapa pun berhak meminta koreksi.\n\n## Cara menyampaikan\n- Kirim surel ke redaksi@lentera.example dengan judul dan alamat berita yang dimaksud.\n- Sebutkan bagian yang dianggap keliru serta data yang benar.\n- Sertakan identitas diri dan nomor yang dapat dihubungi.\n\nLayanan ini tidak dipungut biaya.',
  ],
  [
    'kebijakan-privasi',
    'Situs ini dapat dibaca tanpa mendaftar, tanpa kuki, dan tanpa pelacak pihak lain.\n\n## Yang kami hitung\nBerapa kali sebuah berita dibuka dan tautan mana yang diikuti. Hitungan itu tidak memuat nama, alamat, atau pengenal perangkat Anda.\n\n## Yang Anda kirimkan\nSurel dan hak jawab kami simpan selama diperlukan untuk menanganinya. Salinan, perbaikan, atau penghapusannya dapat diminta melalui redaksi@lentera.example.',
  ],
]

/** What the demo says about itself. */
export async function seedPages(cast: Cast, now: Date): Promise<void> {
  const { version } = await db().site.findUniqueOrThrow({ where: { id: 1 } })
  must(await saveImprint(castMember(cast, 'dewi'), { ...IMPRINT, version }, now), 'imprint')
  for (const [slug, text] of TEXTS)
    must(await savePage(castMember(cast, 'fajar'), { slug, text, version: 0 }, now), slug)
}
