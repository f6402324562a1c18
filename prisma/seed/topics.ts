import { arrangeTopic } from '#lib/commands/topic/arrange-topic.ts'
import { saveTopic } from '#lib/commands/topic/save-topic.ts'
import type { TopicKind } from '#lib/newsroom/topic.ts'
import { type Cast, castMember, must } from './walk-story.ts'

type Topic = { kind: TopicKind; slug: string; name: string; about: string; tags: string[]; stories: string[] }

/** The last part is a draft: readers see the series grow when it is published. */
const TOPICS: readonly Topic[] = [
  {
    kind: 'topic',
    slug: 'rob-pesisir-lor',
    name: 'Rob di Pesisir Lor',
    about: 'Air pasang yang makin tinggi, tanggul yang terlambat, dan warga yang belajar hidup di antaranya.',
    tags: ['Rob'],
    stories: [],
  },
  {
    kind: 'series',
    slug: 'buku-menempuh-jarak',
    name: 'Buku Menempuh Jarak',
    about: 'Catatan tentang orang-orang yang membawa bacaan ke tempat yang jarang didatangi buku.',
    tags: [],
    stories: [
      'Perpustakaan Buka sampai Pukul 22.00, Kunjungan Remaja Berlipat Dua',
      'Peti Buku Berlayar Tiap Dua Pekan ke Sebelas Pulau',
      'Guru Honorer dan Murid Kelas Enam Menyusun Kamus Bahasa Wailoro',
      'Sekolah di Muarajambu Mencoba Jadwal Belajar Mengikuti Pasang',
    ],
  },
]

/** A topik and a series of the demo. `ids` are its stories' by headline. */
export async function seedTopics(cast: Cast, ids: ReadonlyMap<string, string>, now: Date): Promise<void> {
  const managing = castMember(cast, 'citra')
  for (const { stories, ...topic } of TOPICS) {
    const input = { topicId: null, ...topic, closed: false, version: 0 }
    const { topicId, version } = must(await saveTopic(managing, input, now), topic.slug)
    const articleIds = stories.map((headline) => {
      const id = ids.get(headline)
      if (!id) throw new Error(`no story of the demo has this headline: ${headline}`)
      return id
    })
    if (articleIds.length > 0) must(await arrangeTopic(managing, { topicId, version, articleIds }, now), topic.slug)
  }
}
