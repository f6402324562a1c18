/** Pedoman Pemberitaan Ramah Disabilitas, Peraturan Dewan Pers 01/Peraturan-DP/II/2021: terms, and what is said instead. */
export const DISABILITY_VERSION = '01/Peraturan-DP/II/2021'

/** "cacat" of laws, goods and proceedings is no matter of people, so that only these turns are found. */
export const DISABILITY_TERMS: readonly (readonly [wrong: string, right: string])[] = [
  ['para penyandang cacat', 'para penyandang disabilitas'],
  ['penyandang cacat', 'penyandang disabilitas'],
  ['penderita cacat', 'penyandang disabilitas'],
  ['orang cacat', 'penyandang disabilitas'],
  ['kaum cacat', 'penyandang disabilitas'],
  ['warga cacat', 'warga penyandang disabilitas'],
  ['anak cacat', 'anak penyandang disabilitas'],
  ['atlet cacat', 'atlet penyandang disabilitas'],
  ['cacat fisik', 'disabilitas fisik'],
  ['cacat tubuh', 'disabilitas fisik'],
  ['cacat mental', 'disabilitas mental'],
  ['cacat ganda', 'disabilitas ganda'],
  ['cacat netra', 'disabilitas netra'],
  ['keterbelakangan mental', 'disabilitas intelektual'],
  ['terbelakang mental', 'penyandang disabilitas intelektual'],
  ['penderita disabilitas', 'penyandang disabilitas'],
  ['menderita disabilitas', 'menyandang disabilitas'],
  ['penderita autisme', 'penyandang autisme'],
  ['penderita autis', 'penyandang autisme'],
  ['menderita autisme', 'menyandang autisme'],
  ['penderita sindrom down', 'penyandang sindrom down'],
  ['penderita tunanetra', 'penyandang disabilitas netra'],
  ['penderita tunarungu', 'penyandang disabilitas rungu'],
  ['penderita kusta', 'orang yang mengalami kusta'],
  ['orang gila', 'orang dengan gangguan jiwa'],
  ['orang sakit jiwa', 'orang dengan gangguan jiwa'],
  ['penderita gangguan jiwa', 'orang dengan gangguan jiwa'],
  ['orang bisu', 'penyandang disabilitas wicara'],
  ['orang buta', 'penyandang disabilitas netra'],
  ['orang lumpuh', 'penyandang disabilitas fisik'],
  ['orang pincang', 'penyandang disabilitas fisik'],
  ['orang idiot', 'penyandang disabilitas intelektual'],
  ['anak idiot', 'anak penyandang disabilitas intelektual'],
]

/** Turns of pity or wonder, for which there is no other word. */
export const DISABILITY_PHRASES: readonly string[] = [
  'meski cacat',
  'meskipun cacat',
  'walau cacat',
  'walaupun cacat',
  'terpaku di kursi roda',
  'terkurung di kursi roda',
  'hanya bisa duduk di kursi roda',
  'tidak seperti orang normal',
  'layaknya orang normal',
  'seperti orang normal',
  'memiliki kekurangan fisik',
]
