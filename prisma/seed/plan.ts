import { planArticle } from '#lib/commands/article/plan-article.ts'
import { acceptAssignment } from '#lib/commands/planning/accept-assignment.ts'
import { declineAssignment } from '#lib/commands/planning/decline-assignment.ts'
import { pitchAssignment } from '#lib/commands/planning/pitch-assignment.ts'
import { db } from '#lib/db/client.ts'
import type { Priority } from '#lib/newsroom/article.ts'
import { type Cast, castMember, must } from './walk-story.ts'

const HOUR_MS = 60 * 60 * 1000

type Pitch = {
  by: string
  section: string
  topic: string
  angle: string
  words: number
  hours: number
  priority: Priority
}
const pitch = (by: string, section: string, topic: string, angle: string, words: number, hours: number): Pitch => ({
  by,
  section,
  topic,
  angle,
  words,
  hours,
  priority: hours < 30 ? 'high' : 'normal',
})

const WAITING = [
  pitch(
    'ani',
    'internasional',
    'Pelabuhan kembar Koridor Arafura',
    'Siapa yang untung dari jadwal kapal baru?',
    900,
    52,
  ),
  pitch('hadi', 'humaniora', 'Dapur umum festival di Lasem', 'Relawan yang memasak untuk dua ribu orang.', 600, 76),
  pitch('joko', 'olahraga', 'Atlet pelajar dan jam sekolah', 'Bagaimana sekolah mengatur ujian susulan.', 700, 28),
]
const ASSIGNED = pitch(
  'kirana',
  'humaniora',
  'Kelas bahasa daerah di perpustakaan malam',
  'Murid tertua berusia 71 tahun.',
  800,
  26,
)
const DECLINED = pitch('made', 'nasional', 'Lomba layang-layang tingkat kecamatan', 'Pemenang tahun ini.', 400, 40)

/** Pitches, an assignment and due times of the demo, by the same commands as everything else. */
export async function seedPlan(cast: Cast, sections: ReadonlyMap<string, string>, now: Date): Promise<void> {
  const before = (hours: number) => new Date(now.getTime() - hours * HOUR_MS)
  const due = (hours: number) => new Date(Math.ceil(now.getTime() / HOUR_MS + hours) * HOUR_MS)
  const propose = async ({ by, section, topic, angle, words, hours, priority }: Pitch) => {
    const input = { topic, angle, sectionId: sections.get(section) as string, wantedWords: words }
    const planned = { ...input, dueAt: due(hours), priority }
    return must(await pitchAssignment(castMember(cast, by), planned, before(5)), topic).assignmentId
  }
  for (const one of WAITING) await propose(one)
  const duty = {
    reporterId: castMember(cast, 'kirana').id,
    photographerId: castMember(cast, 'laras').id,
    dueAt: due(ASSIGNED.hours),
    wantedWords: ASSIGNED.words,
    priority: ASSIGNED.priority,
    note: 'Minta izin tertulis sebelum memotret anak-anak.',
  }
  const editor = castMember(cast, 'nadia')
  const assigned = { assignmentId: await propose(ASSIGNED), version: 0, ...duty }
  must(await acceptAssignment(editor, assigned, before(3)), ASSIGNED.topic)
  const declined = { assignmentId: await propose(DECLINED), version: 0, note: 'Sudah kita muat pekan lalu.' }
  must(await declineAssignment(editor, declined, before(2)), DECLINED.topic)
  await planUnfinished(castMember(cast, 'citra'), now, due)
}

/** What is not published yet gets a due time: the first one has passed it. */
async function planUnfinished(managing: ReturnType<typeof castMember>, now: Date, due: (hours: number) => Date) {
  const rows = await db().article.findMany({
    where: { publication: 'none', stage: { notIn: ['spiked', 'approved'] } },
    orderBy: { number: 'asc' },
    take: 4,
    select: { id: true, version: true },
  })
  for (const [at, { id, version }] of rows.entries()) {
    const plan = { dueAt: due(at * 9 - 4), needsLegal: false, sensitive: at === 1, wantedWords: 600 }
    const priority: Priority = at === 0 ? 'urgent' : 'normal'
    must(await planArticle(managing, { articleId: id, version, ...plan, priority }, now), 'plan')
  }
}
