import type { Pack } from './pack.ts'

const CHILD = [
  'anak di bawah umur',
  'di bawah umur',
  'sisw[ai]',
  'pelajar',
  'murid',
  'santri(?:wati)?',
  'bocah',
  'balita',
  'bayi',
  'remaja (?:putri|putra|perempuan|laki-laki)',
  'anak (?:perempuan|laki-laki|tiri|kandung|asuh|angkat|didik)(?:nya)?',
  'anak(?:nya| saya| kami| mereka)',
  'seorang anak(?! (?:buah|muda))',
  'anak (?:itu|tersebut|korban|pelaku|berusia|berumur|panti|asuhan)',
  'korban anak(?! (?:buah|muda))',
  'cucu(?:nya)?',
  'put(?:ri|ra) (?:kandung|tiri)(?:nya)?',
  'gadis (?:belia|kecil|remaja)',
  'kelas (?:\\d{1,2}|[IVX]{1,4}|\\p{L}+) (?:SD|SMP|SMA|SMK|MI|MTs)',
]
/** Children in general, but not a crew ("anak buah kapal"), a tributary or a subsidiary. */
const SOME_CHILD = [
  'anak-anak',
  'anak(?! (?:buah|muda|perusahaan|usaha|sungai|tangga|panah|kunci|bangsa|negeri|gunung|band|asli|emas|bungsu))',
]
const UNDER_18 = [
  'di bawah umur',
  '(?:berusia|berumur|usia|umur|usianya|umurnya) (?:[1-9]|1[0-7]|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|(?:dua|tiga|empat|lima|enam|tujuh) belas) (?:tahun|bulan)',
  '\\((?:[1-9]|1[0-7])(?: tahun)?\\)',
  '(?:bocah|anak|remaja|siswi|siswa|gadis|pelajar) (?:[1-9]|1[0-7]) tahun',
]
/** What is done to children or by them, and is a crime. */
const CRIME = [
  '(?:pen|di|men|ter)?cabul(?:i|an|kan)?(?:nya)?',
  'pencabulan',
  '(?:pe|me)?merkosa(?:an)?(?:nya)?',
  '(?:mem|di)?perkosa(?:an)?(?:nya)?',
  '(?:pe)?rudapaksa(?:an)?',
  'di(?:se)?tubuhi',
  'menyetubuhi',
  'persetubuhan',
  '(?:kekerasan|pelecehan|eksploitasi|kejahatan|penyimpangan) seksual',
  'dilecehkan',
  'melecehkan',
  '(?:di|me)?rundung',
  '(?:setubuhi|lecehkan|aniaya|bunuh|culik|siksa|telantarkan)(?! diri)',
  '(?:pe|di|me)rundung(?:an)?',
  'perundungan',
  'bullying',
  '(?:pengani?ayaan|dianiaya|menganiaya)',
  '(?:pengeroyokan|dikeroyok|mengeroyok|keroyok)',
  '(?:pembacokan|dibacok|membacok|bacok)',
  '(?:penusukan|ditikam|menikam)',
  '(?:pembunuhan|dibunuh|membunuh)',
  '(?:penculikan|diculik|menculik)',
  'perdagangan (?:orang|anak)',
  'prostitusi',
  'muncikari',
  '(?:penyekapan|disekap|menyekap)',
  '(?:penyiksaan|disiksa|menyiksa)',
  '(?:penelantaran|ditelantarkan|menelantarkan)',
  'inses',
  'tawuran',
  'begal',
  '(?:pencurian|mencuri)',
  'narkoba',
  'sabu',
  'pornografi',
  'senjata tajam',
  'celurit',
  'geng motor',
]
const ROLE = [
  'korban',
  'pelaku',
  'saksi',
  'tersangka',
  'terdakwa',
  'terduga',
  'terpidana',
  'anak berhadapan dengan hukum',
]
/** Disasters and accidents have victims too; schools teach and warn about crimes. */
const OTHERWISE = [
  'banjir',
  'gempa',
  'longsor',
  'tsunami',
  'erupsi',
  'letusan',
  'kebakaran',
  'kekeringan',
  'stunting',
  'imunisasi',
  'kecelakaan',
  'simulasi',
  'sosialisasi',
  'penyuluhan',
  'mencegah',
  'pencegahan',
  'lomba',
  'film',
  'novel',
  'pentas',
]

const SCHOOL = '(?:SD|SMP|SMA|SMK|MI|MTs|MA|SDN|SMPN|SMAN|SMKN|MIN|MTsN|MAN)'

/** Pedoman Pemberitaan Ramah Anak, Peraturan Dewan Pers 1/Peraturan-DP/II/2019. */
export const CHILD_PROTECTION: Pack = {
  id: 'childProtection',
  version: '1/Peraturan-DP/II/2019',
  level: 'warn',
  triggers: [
    { key: 'trigger', all: [[...UNDER_18, ...CHILD], CRIME], unless: OTHERWISE, opens: true },
    { key: 'trigger', all: [UNDER_18, ROLE], unless: OTHERWISE, opens: true },
    {
      key: 'trigger',
      all: [
        [
          '(?:korban|pelaku|saksi|tersangka) anak(?! (?:buah|muda))',
          'anak (?:korban|pelaku|saksi|berhadapan dengan hukum)',
          '(?:siswi|siswa|pelajar|santri|santriwati|bocah|murid)(?: \\p{L}+){0,3} (?:menjadi|jadi|sebagai|selaku) (?:korban|pelaku|saksi|tersangka)',
          'korban (?:yang )?(?:masih |merupakan |adalah |berstatus )?(?:seorang )?(?:siswi|siswa|pelajar|santriwati|bocah)',
        ],
      ],
      unless: OTHERWISE,
      opens: true,
    },
    { key: 'possible', all: [SOME_CHILD, CRIME], unless: OTHERWISE, level: 'advise', opens: false },
  ],
  points: [
    { key: 'age', find: ['\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{L}+)* \\((?:[1-9]|1[0-7])(?: tahun)?\\)'], cased: true },
    {
      key: 'school',
      find: [`${SCHOOL}(?: Negeri)? \\d+(?: \\p{Lu}[\\p{L}\\d]*)*`],
      cased: true,
      only: 'headline',
    },
    {
      key: 'school',
      find: [
        `${SCHOOL}(?: (?:\\d+|\\p{Lu}[\\p{L}\\d]*))+`,
        '(?:[Pp]ondok [Pp]esantren|[Pp]esantren|[Pp]onpes) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*',
      ],
      cased: true,
      not: 'headline',
    },
    {
      key: 'family',
      find: [
        '(?:[Aa]yah|[Ii]bu|[Oo]rang tua|[Pp]aman|[Bb]ibi|[Kk]akek|[Nn]enek|[Kk]akak|[Aa]dik)(?:nya| (?:tiri |kandung )?(?:korban|pelaku|anak itu|bocah itu))?(?:,| bernama) \\p{Lu}\\p{L}+',
      ],
      cased: true,
    },
    {
      key: 'address',
      find: [
        'RT ?0?\\d+(?:/| )RW ?0?\\d+',
        '(?:Jalan|Jl\\.|Gang|Gg\\.|Dusun|Kampung|Desa|Perumahan|Kompleks) \\p{Lu}[\\p{L}\\d]*(?: (?!RT|RW)\\p{Lu}\\p{L}+)*',
      ],
      cased: true,
    },
  ],
  wanted: [],
  checklist: ['identity', 'family', 'place', 'picture', 'detail', 'questions', 'sources', 'missing'],
}
