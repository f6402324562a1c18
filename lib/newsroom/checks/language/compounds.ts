/** Words that belong apart or together (EYD V). Data, like the pairs: phrases are written with "_" for the space. */
const list = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((one) => one.replaceAll('_', ' '))

/** Compounds that are written apart, by their joined form. */
export const APART: ReadonlyMap<string, string> = new Map(
  list(`kerja_sama terima_kasih tanda_tangan orang_tua tanggung_jawab budi_daya serah_terima tata_cara rumah_sakit ibu_kota
  jumpa_pers tata_kelola tindak_lanjut uji_coba lalu_lintas sumber_daya sepak_bola bulu_tangkis bola_basket mata_pelajaran
  mata_uang berita_acara salah_satu surat_kabar duta_besar tanah_air unjuk_rasa jual_beli rawat_inap rapat_kerja hak_cipta
  tata_tertib acap_kali sering_kali kadang_kala beri_tahu alih_fungsi anak_buah wali_kota titik_berat sapu_bersih
  daya_saing daya_tarik tata_ruang tata_usaha suku_cadang cuci_tangan antara_lain tempat_tinggal kereta_api
  bekerja_sama bertanggung_jawab berterima_kasih bertempat_tinggal memberi_tahu diberi_tahu bertanda_tangan
  menguji_coba diuji_coba rumah_tangga kaki_lima luar_negeri dalam_negeri air_mata`).map(
    (right) => [right.replaceAll(' ', ''), right] as const,
  ),
)

/** Words that are written together, by their split form. */
export const TOGETHER: ReadonlyMap<string, string> = new Map(
  list(`pertanggung_jawaban mempertanggung_jawabkan dipertanggung_jawabkan menanda_tangani ditanda_tangani
  penanda_tanganan menyebar_luaskan disebar_luaskan penyebar_luasan menindak_lanjuti ditindak_lanjuti diuji_cobakan
  diberi_tahukan memberi_tahukan pemberi_tahuan keikut_sertaan ke_ikutsertaan mengikut_sertakan diikut_sertakan
  pengikut_sertaan melatar_belakangi dilatar_belakangi menomor_satukan membumi_hanguskan dibumi_hanguskan
  pengambil_alihan mengalih_fungsikan dialih_fungsikan menggaris_bawahi digaris_bawahi menyama_ratakan penyalah_gunaan
  menyalah_gunakan disalah_gunakan ketidak_adilan ketidak_pastian ketidak_hadiran ketidak_puasan ketidak_jelasan
  ketidak_cocokan ketidak_sesuaian ketidak_tahuan ketidak_mampuan ketidak_seimbangan ketidak_percayaan
  pembudi_dayaan membudi_dayakan dibudi_dayakan pembudi_daya
  halal_bihalal pada_hal segi_tiga segi_empat olah_raga kaca_mata suka_rela sapu_tangan peri_bahasa bea_siswa
  wira_swasta darma_wisata kilo_meter apa_bila dari_pada ke_pada bila_mana sebagai_mana bagai_mana pari_wisata
  kewarga_negaraan nara_sumber bela_sungkawa suka_cita duka_cita marga_satwa sedia_kala kosa_kata loka_karya
  manca_negara bumi_putra dasa_warsa para_medis`).map((wrong) => [wrong, wrong.replaceAll(' ', '')] as const),
)

/** Bound forms that are no words of their own: whatever follows belongs to them. */
export const BOUND_ANY: readonly string[] = 'anti pasca non pra swa nir purna pramu'.split(' ')
/** But for these: "anti terhadap", "anti dengan". */
export const NEVER_BOUND: ReadonlySet<string> = new Set(
  'terhadap dengan sama pada kepada karena dan atau yang itu ini akan untuk dalam di ke dari bila jika kalau tetapi tidak para'.split(
    ' ',
  ),
)

/** Bound forms that are words of their own too ("jasa antar", "ikan tuna", "musim semi"): only before these. */
export const BOUND_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    antar:
      'negara kota daerah provinsi pulau desa kelompok umat agama suku warga lembaga instansi kementerian partai fraksi pelajar sekolah kampung bangsa budaya moda kabupaten kecamatan individu pihak anggota pemerintah manusia generasi etnis bank perusahaan klub wilayah benua ruang umat ras golongan sesama',
    tuna: 'netra rungu wisma karya daksa grahita susila aksara wicara laras',
    semi: 'final finalis permanen otomatis formal konduktor',
    kontra: 'produktif revolusi intelijen terorisme radikalisasi',
    multi: 'media tafsir guna fungsi nasional etnis partai bahasa tahun pihak sektor dimensi',
    sub: 'bagian sektor bidang unit direktorat tema judul kontraktor urusan kelompok sistem',
    ekstra: 'kurikuler parlementer',
    infra: 'struktur merah',
    inter: 'aksi koneksi nasional disipliner',
    maha: 'siswa guru karya dahsyat',
    dwi: 'bahasa fungsi warna tunggal',
    adi: 'kuasa daya busana',
  }).map(([bound, words]) => [bound, new Set(words.split(' '))] as const),
)

/** Places and times that "di" and "ke" stand before. With "-nya" as well. */
export const PLACES: ReadonlySet<string> = new Set(
  `mana sini sana situ atas bawah dalam luar antara depan belakang samping sebelah sekitar tengah seluruh setiap rumah
  sekolah kantor jalan tempat daerah kota desa wilayah lapangan lokasi hadapan kawasan pinggir tepi ujung sejumlah sebuah suatu
  berbagai beberapa masa hari bulan sisi dekat bandara pelabuhan stasiun pasar masjid kampus kelas kamar ruang gedung pabrik
  sawah sungai laut pantai gunung hutan kebun negara dunia tanah`
    .trim()
    .split(/\s+/),
)
/** Joined forms that are words of their own. */
export const JOINED_WORDS: ReadonlySet<string> = new Set(['keluar', 'keluarnya', 'kelapangan', 'kelapangannya'])

/** Verbs that writers split from their di-, besides those with -kan. */
export const SPLIT_VERBS: ReadonlySet<string> = new Set(
  `jual beli buat bawa minta ambil larang tangkap periksa bangun tahan mulai beri duga sebut kenal anggap terima kirim
  buka hadiri ikuti akui temui miliki ketahui alami minati awasi batasi lihat dukung pimpin bantu rawat tunda pecat tuntut
  vonis tembak curi bunuh siram panggil undang jemput dorong cabut hapus ubah tulis baca dengar bayar hitung pilih usir
  kejar cari perpanjang perluas perbaiki penuhi lengkapi perlukan pertanyakan perkirakan perlihatkan perdebatkan
  persiapkan persilakan perbolehkan perjuangkan perkenalkan permasalahkan pekerjakan kenakan kerjakan kembangkan
  keluarkan kemukakan kerahkan kendalikan kelilingi
    gelar tipu sita bakar pakai tangani dalami jalani layani lalui kuasai selidiki geledah sepakati tandatangani
    gugat serang aniaya keroyok bacok rampok culik tikam pukul hantam landa terjang evakuasi ringkus gerebek gagalkan
    susun raih potong tanam tolak tempuh temukan periksa kejutkan adili amankan`
    .trim()
    .split(/\s+/),
)

/** Nouns that end in -kan with a k of their own: "di belokan", "di tumpukan". */
export const NOUNS_IN_KAN: ReadonlySet<string> = new Set(
  `ikan pekan rekan makan bukan gerakan tindakan masukan pasukan bentukan pabrikan tembakan ledakan cetakan pijakan tanjakan
  belokan tumpukan colokan ajakan desakan lekukan isakan retakan tolakan sobekan robekan sentakan gertakan hentakan
  teriakan kepakan jebakan tebakan letakan injakan acakan sorakan kotakan petakan tegakan undakan kelokan tusukan pojokan
  gundukan rujukan adukan bidikan kerukan didikan bisikan balikan tarikan petikan kutukan suntikan tepukan decakan
  sepekan tenggorokan pasokan selokan tabrakan rongsokan cuplikan lonjakan padepokan bentrokan babakan kritikan
  susukan tumbukan masakan julukan majikan dadakan seakan kanakan baikan cegukan signifikan sodokan gebrakan bengkokan tatakan serokan bubukan bungkukan gesekan akan bahkan takkan asalkan melainkan sedangkan misalkan bagaikan andaikan sungkan sisikan`
    .trim()
    .split(/\s+/),
)

/** What has a prefix already is not split from di- ("di mengatakan"): but these only look so. */
export const LIKE_PREFIXED: ReadonlySet<string> = new Set(
  `berikan bersihkan berlakukan berangkatkan berhentikan beritakan beritahukan bereskan berdayakan terapkan terjemahkan
  terbangkan terangkan terbitkan tertibkan tertawakan teruskan kumpulkan kukuhkan kurangkan kuburkan kuasakan kurbankan
  dirikan diamkan diskusikan menangkan merdekakan mejahijaukan`
    .trim()
    .split(/\s+/),
)

/** Conjunctions that "pun" has grown into. */
export const WITH_PUN: ReadonlySet<string> = new Set(
  'adapun andaipun ataupun bagaimanapun betapapun biarpun kalaupun kendatipun maupun meskipun sekalipun sementangpun sungguhpun walaupun'.split(
    ' ',
  ),
)
/** Of these the split form can be nothing else. */
export const PUN_SPLIT: readonly string[] = 'atau kendati meski sungguh walau'.split(' ')
/** Words that writers let pun grow to. */
export const BEFORE_PUN: ReadonlySet<string> = new Set(
  `aku kami kita dia ia mereka saya anda apa siapa mana kapan itu ini hal satu seorang sedikit begitu demikian sekarang lalu
  pemerintah warga polisi anak orang ibu ayah tim rumah tetap akhir hasil harga`
    .trim()
    .split(/\s+/),
)
