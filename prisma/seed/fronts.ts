import { publishFront } from '#lib/commands/front/publish-front.ts'
import { saveFront } from '#lib/commands/front/save-front.ts'
import { db } from '#lib/db/client.ts'
import { untouchedFront } from '#lib/newsroom/front/spec.ts'
import { wallOf } from '#lib/newsroom/zone.ts'
import { type Cast, castMember, must } from './walk-story.ts'

const HOUR_MS = 60 * 60 * 1000
const PICKS = [
  'Warga Tambakwangi Pindah Pelan-pelan, Tanggul Datang Belakangan',
  'Guru Honorer dan Murid Kelas Enam Menyusun Kamus Bahasa Wailoro',
  'Dari Lapangan Lumpur Tepi Barito, Akademi Kecil Memasok Bek Liga Cakrawala',
  'Sirene Banjir Nairobi Kini Berbicara dalam Empat Bahasa',
]
const FLOOD = 'Rob Setinggi Lutut Rendam Empat Desa di Pesisir Lor, 214 Warga Mengungsi'
const SPORT = 'Guru dari Wamena Juarai Maraton Bengawan dengan Rekor Lomba Baru'

/** A home page with the editors' picks and a bar for its first hours, and a section whose editor put a story at its head. */
export async function seedFronts(cast: Cast, sections: ReadonlyMap<string, string>, now: Date): Promise<void> {
  const stories = await db().article.findMany({ select: { number: true, headline: true } })
  const numberOf = (headline: string): number => {
    const story = stories.find((one) => one.headline === headline)
    if (!story) throw new Error(`no story is called "${headline}"`)
    return story.number
  }
  const { timeZone } = await db().site.findUniqueOrThrow({ where: { id: 1 } })
  const publish = async (who: string, owner: { kind: 'home' | 'section'; key: string }, spec: Spec) => {
    const editor = castMember(cast, who)
    const { version } = must(await saveFront(editor, { ...owner, version: 0, spec }, now), owner.kind)
    must(await publishFront(editor, { ...owner, version }, now), owner.kind)
  }
  const until = wallOf(new Date(now.getTime() + 6 * HOUR_MS), timeZone)
  await publish(
    'dewi',
    { kind: 'home', key: '' },
    {
      ...plain('home'),
      breaking: {
        text: 'Pompa ketiga di Pesisir Lor mulai bekerja, air surut perlahan',
        story: numberOf(FLOOD),
        until,
      },
      picks: PICKS.map(numberOf),
    },
  )
  const olahraga = sections.get('olahraga') ?? ''
  await publish(
    'indra',
    { kind: 'section', key: olahraga },
    { ...plain('section'), main: [numberOf(SPORT), null, null] },
  )
}

type Spec = Parameters<typeof saveFront>[1]['spec']
const plain = (kind: 'home' | 'section'): Spec => structuredClone(untouchedFront(kind)) as Spec
