import type { Pack } from './pack.ts'

/** Terror, football and turns of speech that have the word and not the thing, and reports about prevention's numbers stay in. */
const OTHERWISE = [
  '(?:bom|serangan|peledakan|pesawat|drone|teror|pengebom(?:an)?|rompi|gol|misi|gen) bunuh diri',
  'bunuh diri (?:politik|ekonomi|kelas|massal ikan|sel)',
]

/** Pedoman Pemberitaan Terkait Tindak dan Upaya Bunuh Diri, Peraturan Dewan Pers 2/Peraturan-DP/III/2019. */
export const SUICIDE: Pack = {
  id: 'suicide',
  version: '2/Peraturan-DP/III/2019',
  level: 'warn',
  triggers: [
    {
      key: 'trigger',
      all: [
        [
          '(?:mem)?bunuh diri(?:nya)?',
          'bundir',
          '(?:meng)?gantung diri(?:nya)?',
          'tewas (?:ter)?gantung',
          'meng?akhiri hidup(?:nya)?(?: sendiri)?',
          'mengakhiri nyawanya',
          'menghabisi (?:nyawa|hidup)nya sendiri',
          'menghabisi nyawa sendiri',
          'membakar diri',
        ],
      ],
      unless: OTHERWISE,
      opens: true,
    },
    {
      key: 'possible',
      all: [
        [
          '(?:terjun|melompat|loncat|meloncat|lompat) dari (?:atas )?(?:jembatan|gedung|lantai|apartemen|menara|tebing|hotel|mal|balkon|atap|rusun)',
          '(?:minum|meminum|menenggak|menelan) (?:racun|pestisida|cairan pembersih)',
          'overdosis',
          'leher(?:nya)? (?:terjerat|terlilit|terikat)',
          '(?:ditemukan|bernyawa|tewas|meninggal),? tergantung',
          '(?:melukai|menyakiti) diri(?:nya)? sendiri',
          'menabrakkan diri',
          'menyayat (?:pergelangan|nadi|lengannya)',
        ],
      ],
      unless: [
        'mobil',
        'truk',
        'bus',
        'sepeda motor',
        'motor',
        'kendaraan',
        'kucing',
        'atlet',
        'terjun payung',
        'wisatawan',
      ],
      level: 'advise',
      opens: false,
    },
  ],
  points: [
    {
      key: 'headline',
      find: ['(?:mem)?bunuh diri(?:nya)?', '(?:meng)?gantung diri', 'meng?akhiri hidup(?:nya)?'],
      only: 'headline',
    },
    {
      key: 'method',
      find: [
        '(?:meng)?gantung diri(?:nya)?',
        '(?:seutas |dengan |seuntai )tali(?: \\p{L}+)?',
        'terlilit(?: \\p{L}+)? (?:di|pada) leher(?:nya)?',
        'menjerat leher(?:nya)?',
        'pestisida',
        'racun(?: \\p{L}+)?',
        'obat nyamuk',
        'overdosis',
        'menenggak(?: \\p{L}+)?',
        '(?:terjun|melompat|loncat|meloncat) dari(?: \\p{L}+)?',
        'menyayat(?: \\p{L}+)?',
        'silet',
        'menembak dirinya',
        'menabrakkan diri(?:nya)?(?: \\p{L}+){0,2}',
        'membakar diri(?:nya)?',
      ],
    },
    {
      key: 'place',
      find: [
        '[Ll]antai (?:ke-)?\\d+(?: \\p{Lu}\\p{L}+)*',
        '(?:Jembatan|Hotel|Apartemen|Gedung|Mal|Rusunawa|Stasiun|Menara|Waduk|Tebing) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*',
        'RT ?0?\\d+(?:/| )RW ?0?\\d+',
        '(?:Jalan|Jl\\.|Gang|Gg\\.|Perumahan) \\p{Lu}[\\p{L}\\d]*(?: (?!RT|RW)\\p{Lu}\\p{L}+)*',
      ],
      cased: true,
    },
    {
      key: 'stigma',
      find: [
        'nekat(?: \\p{L}+){0,2}',
        'jalan pintas',
        'aib',
        '(?:gagal|berhasil|sukses) (?:bunuh diri|mengakhiri hidup(?:nya)?)',
        'akal sehat',
        '(?:diduga )?(?:karena|akibat|lantaran|gara-gara) (?:putus cinta|cinta ditolak|utang|terlilit utang|pinjol|pinjaman online|masalah ekonomi|cekcok)',
      ],
    },
    {
      key: 'note',
      find: [
        'surat (?:wasiat|terakhir|perpisahan)',
        'pesan (?:terakhir|perpisahan)',
        'unggahan terakhir(?:nya)?',
        'isi surat(?:nya)?',
      ],
    },
  ],
  wanted: [
    {
      key: 'helpline',
      find: [
        '119',
        'layanan (?:konseling|kesehatan jiwa|bantuan|psikologi|darurat)',
        'kontak (?:darurat|bantuan)',
        'hotline',
        'konselor',
        'psikolog(?: \\p{L}+)?',
        'psikiater',
        'tenaga kesehatan jiwa',
      ],
      level: 'advise',
    },
  ],
  checklist: ['method', 'place', 'identity', 'picture', 'note', 'cause', 'headline', 'help'],
}
