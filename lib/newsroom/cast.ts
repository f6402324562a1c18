import type { Role } from './actor.ts'

export type CastMember = {
  handle: string
  name: string
  email: string
  roles: readonly Role[]
  /** Slugs of the sections an editor answers for. */
  sections: readonly string[]
  bio: string
}

const member = (handle: string, name: string, roles: Role[], sections: string[], bio: string): CastMember => ({
  handle,
  name,
  email: `${handle}@naskah.test`,
  roles,
  sections,
  bio,
})

/** The password of every demo account. They exist only on the embedded database, which listens on loopback only. */
export const DEMO_PASSWORD = 'naskah-demo'

/** The standing cast of demo and tests. */
export const CAST = {
  ani: member('ani', 'Ani Wulandari', ['reporter'], [], 'Meliput diplomasi dan kawasan Asia.'),
  budi: member('budi', 'Budi Hartono', ['editor'], ['internasional'], 'Redaktur internasional.'),
  citra: member('citra', 'Citra Maharani', ['managing'], [], 'Redaktur pelaksana.'),
  dewi: member('dewi', 'Dewi Prameswari', ['chief'], [], 'Pemimpin redaksi.'),
  eka: member('eka', 'Eka Nurhayati', ['copyeditor'], [], 'Penyunting bahasa.'),
  fajar: member('fajar', 'Fajar Hidayat', ['secretary'], [], 'Sekretaris redaksi.'),
  gita: member('gita', 'Gita Permata', ['admin'], [], 'Admin sistem.'),
  hadi: member('hadi', 'Hadi Sasongko', ['contributor'], [], 'Kontributor di Yogyakarta.'),
  indra: member('indra', 'Indra Kusuma', ['editor'], ['olahraga'], 'Redaktur olahraga.'),
} as const satisfies Record<string, CastMember>

/** More bylines of the demo newsroom. */
export const EXTRAS = {
  joko: member('joko', 'Joko Pranata', ['reporter'], [], 'Reporter ekonomi dan olahraga.'),
  kirana: member('kirana', 'Kirana Putri', ['reporter'], [], 'Reporter pendidikan dan kebudayaan.'),
  laras: member('laras', 'Laras Wening', ['reporter'], [], 'Fotografer dan ilustrator.'),
  made: member('made', 'Made Suarta', ['reporter'], [], 'Reporter di Denpasar.'),
  nadia: member(
    'nadia',
    'Nadia Rahma',
    ['editor'],
    ['nasional', 'ekonomi', 'humaniora'],
    'Redaktur nasional, ekonomi, dan humaniora.',
  ),
  oki: member('oki', 'Oki Lesmana', ['legal'], [], 'Penelaah hukum.'),
} as const satisfies Record<string, CastMember>

export const SECTIONS = [
  { slug: 'nasional', name: 'Nasional' },
  { slug: 'internasional', name: 'Internasional' },
  { slug: 'ekonomi', name: 'Ekonomi' },
  { slug: 'olahraga', name: 'Olahraga' },
  { slug: 'humaniora', name: 'Humaniora' },
] as const
