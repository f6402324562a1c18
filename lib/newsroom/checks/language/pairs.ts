/**
 * Spellings that are not standard, with the standard one (KBBI VI and EYD V as of the version). Data: a new edition of the
 * dictionary changes this file and nothing else. `wrong>right`, words without affixes that the check itself takes off
 * (-nya, -lah, -kah, -ku, -mu). No right form may be a wrong one elsewhere: a fix is final.
 */
export const PAIRS_VERSION = '2026-11'

const parse = (pairs: string): [string, string][] =>
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('>') as [string, string])

/** Errors wherever they stand outside quotations and names. */
export const SURE: ReadonlyMap<string, string> = new Map(
  parse(`
aktifitas>aktivitas aktip>aktif analisa>analisis antri>antre antrian>antrean apotik>apotek atlit>atlet atmosfir>atmosfer
azas>asas ambulan>ambulans amandemen>amendemen akte>akta batere>baterai berfikir>berpikir cabe>cabai cidera>cedera
cendikiawan>cendekiawan dekrit>dekret deterjen>detergen diagnosa>diagnosis detil>detail diskripsi>deskripsi
ekstrim>ekstrem efektifitas>efektivitas elit>elite faham>paham fikir>pikir fikiran>pikiran frekwensi>frekuensi
gladi>geladi goncang>guncang hakekat>hakikat hapal>hafal hembus>embus hisap>isap himbauan>imbauan himbau>imbau
hutang>utang hirarki>hierarki ijin>izin ijasah>ijazah isteri>istri indera>indra intelejen>intelijen
interograsi>interogasi jadual>jadwal jaman>zaman jendral>jenderal jenius>genius kaedah>kaidah kadaluarsa>kedaluwarsa
kadaluwarsa>kedaluwarsa karir>karier karna>karena katagori>kategori komplit>komplet komplek>kompleks konkrit>konkret
kongkrit>konkret kordinasi>koordinasi konsekwensi>konsekuensi kontinyu>kontinu kreatifitas>kreativitas kuatir>khawatir
kwalitas>kualitas kwantitas>kuantitas kwitansi>kuitansi lembab>lembap lobang>lubang managemen>manajemen
manager>manajer menyolok>mencolok merubah>mengubah dirubah>diubah metoda>metode milyar>miliar milyader>miliarder
mesjid>masjid nafas>napas nasehat>nasihat penasehat>penasihat negri>negeri nomer>nomor obyek>objek obyektif>objektif
otentik>autentik otodidak>autodidak perangko>prangko piranti>peranti pondasi>fondasi praktek>praktik
prosentase>persentase propinsi>provinsi putera>putra puteri>putri rapot>rapor raport>rapor rapih>rapi rejeki>rezeki
resiko>risiko respon>respons rubuh>roboh samudera>samudra sekedar>sekadar sekertaris>sekretaris silahkan>silakan
sistim>sistem sintesa>sintesis sorga>surga standarisasi>standardisasi sportifitas>sportivitas stress>stres
subyek>subjek subyektif>subjektif supir>sopir survey>survei sutera>sutra syaraf>saraf tahta>takhta tauladan>teladan
tehnik>teknik tehnologi>teknologi telpon>telepon teoritis>teoretis trampil>terampil trilyun>triliun trend>tren
urin>urine varitas>varietas zone>zona sirine>sirene batalyon>batalion ajeg>ajek eksport>ekspor glamour>glamor
hektar>hektare kharisma>karisma kholesterol>kolesterol mubasir>mubazir menejer>manajer nahkoda>nakhoda
orisinil>orisinal perduli>peduli seksama>saksama sodara>saudara tuna-rungu>tunarungu nopember>November
pebruari>Februari pengrusakan>perusakan pengrajin>perajin terlantar>telantar terlanjur>telanjur telor>telur
blangko>blanko handal>andal linier>linear mangkok>mangkuk nampak>tampak
beraktifitas>beraktivitas menganalisa>menganalisis dianalisa>dianalisis penganalisa>penganalisis mengantri>mengantre
mendiagnosa>mendiagnosis didiagnosa>didiagnosis terdiagnosa>terdiagnosis difikirkan>dipikirkan terfikir>terpikir digoncang>diguncang
goncangan>guncangan tergoncang>terguncang menghapal>menghafal dihapal>dihafal hapalan>hafalan
menghapalkan>menghafalkan hembusan>embusan menghembuskan>mengembuskan dihembuskan>diembuskan berhembus>berembus
menghisap>mengisap dihisap>diisap menghimbau>mengimbau dihimbau>diimbau berhutang>berutang dihutang>diutang
menghutangi>mengutangi perijinan>perizinan diijinkan>diizinkan mengijinkan>mengizinkan seijin>seizin berijin>berizin
dikuatirkan>dikhawatirkan mengkuatirkan>mengkhawatirkan kekuatiran>kekhawatiran berkwalitas>berkualitas
kelembaban>kelembapan berlobang>berlubang pernafasan>pernapasan bernafas>bernapas menasehati>menasihati
dinasehati>dinasihati mempraktekkan>mempraktikkan dipraktekkan>dipraktikkan
mempraktekan>mempraktikkan dipraktekan>dipraktikkan beresiko>berisiko merespon>merespons direspon>direspons
mensurvey>menyurvei disurvey>disurvei menelpon>menelepon ditelpon>ditelepon ketrampilan>keterampilan
ketauladanan>keteladanan keperdulian>kepedulian memperdulikan>memedulikan kehandalan>keandalan
berkordinasi>berkoordinasi dikordinasikan>dikoordinasikan mengkordinasikan>mengoordinasikan
terkordinasi>terkoordinasi pengkordinasian>pengoordinasian merubuhkan>merobohkan
dirubuhkan>dirobohkan robah>ubah dirobah>diubah merobah>mengubah perobahan>perubahan menterlantarkan>menelantarkan
diterlantarkan>ditelantarkan keterlanjuran>ketelanjuran penghisap>pengisap penginderaan>pengindraan
berkarir>berkarier mengkoordinir>mengoordinasi mengkordinir>mengoordinasi dikoordinir>dikoordinasi dikordinir>dikoordinasi
mengakomodir>mengakomodasi diakomodir>diakomodasi terakomodir>terakomodasi mengorganisir>mengorganisasi
diorganisir>diorganisasi terorganisir>terorganisasi memproklamirkan>memproklamasikan
diproklamirkan>diproklamasikan mentolerir>menoleransi ditolerir>ditoleransi
kwartal>kuartal coklat>cokelat mahluk>makhluk musium>museum konperensi>konferensi konfrensi>konferensi mentri>menteri
merk>merek hipotesa>hipotesis idiologi>ideologi rekruitmen>rekrutmen pasport>paspor standard>standar gubug>gubuk
jum'at>Jumat ma'af>maaf do'a>doa berdo'a>berdoa propesi>profesi propesional>profesional
rehabilitir>rehabilitasi lokalisir>lokalisasi
membludak>membeludak komoditi>komoditas aktifis>aktivis positip>positif negatip>negatif kreatip>kreatif
ekstrimis>ekstremis ekstrimisme>ekstremisme obyektifitas>objektivitas obyektivitas>objektivitas
produktifitas>produktivitas sensitifitas>sensitivitas relatifitas>relativitas kwintal>kuintal lansekap>lanskap
moderen>modern vidio>video masarakat>masyarakat dasyat>dahsyat iklas>ikhlas mengelabuhi>mengelabui dikelabuhi>dikelabui
fotocopy>fotokopi ghaib>gaib bela-sungkawa>belasungkawa
`),
)

/** The first sound of the root melts after me- and pe-: k, p, s, t before a vowel. */
export const MELTED: ReadonlyMap<string, string> = new Map(
  parse(`
mempelopori>memelopori memperkosa>memerkosa mempatuhi>mematuhi mempidana>memidana memposisikan>memosisikan
mempolitisasi>memolitisasi mempasarkan>memasarkan mensuarakan>menyuarakan mensasar>menyasar mensepakati>menyepakati
mensegel>menyegel mentuduh>menuduh menterbitkan>menerbitkan mentegur>menegur mentimbun>menimbun
mengkaitkan>mengaitkan mengkeluhkan>mengeluhkan mengkejar>mengejar mengkeroyok>mengeroyok mengkorbankan>mengorbankan
mengkondisikan>mengondisikan mengkecam>mengecam mengkonfrontasi>mengonfrontasi
mempengaruhi>memengaruhi mempedulikan>memedulikan mempesona>memesona mempesonakan>memesonakan mensukseskan>menyukseskan
menterjemahkan>menerjemahkan mentaati>menaati mempercayai>memercayai mempercayakan>memercayakan
mempopulerkan>memopulerkan mempublikasikan>memublikasikan mempidanakan>memidanakan mempolisikan>memolisikan
memparkir>memarkir memparkirkan>memarkirkan mensosialisasikan>menyosialisasikan mensubsidi>menyubsidi mensinyalir>menyinyalir mensejahterakan>menyejahterakan
mensiasati>menyiasati mensurvei>menyurvei mensetujui>menyetujui mensimulasikan>menyimulasikan
mensertifikasi>menyertifikasi mensertifikatkan>menyertifikatkan mensinkronkan>menyinkronkan
mensinergikan>menyinergikan mensikapi>menyikapi mensita>menyita menseleksi>menyeleksi mensuplai>menyuplai
mensejajarkan>menyejajarkan mensetor>menyetor mensekolahkan>menyekolahkan mensabotase>menyabotase
mentargetkan>menargetkan mentoleransi>menoleransi mentertawakan>menertawakan menteror>meneror mentato>menato
mentabrak>menabrak mentitipkan>menitipkan mentelantarkan>menelantarkan mentolak>menolak mentuntut>menuntut
mentetapkan>menetapkan menteladani>meneladani
mengkoordinasi>mengoordinasi mengkoordinasikan>mengoordinasikan mengkombinasikan>mengombinasikan
mengkampanyekan>mengampanyekan mengkonfirmasi>mengonfirmasi mengkonfirmasikan>mengonfirmasikan
mengkoreksi>mengoreksi mengkomunikasikan>mengomunikasikan mengkategorikan>mengategorikan
mengkonversi>mengonversi mengkonversikan>mengonversikan mengkalkulasi>mengalkulasi mengkarantina>mengarantina
mengkontrol>mengontrol mengkonsultasikan>mengonsultasikan mengkonsolidasikan>mengonsolidasikan
mengkonsolidasi>mengonsolidasi mengkoleksi>mengoleksi mengkomentari>mengomentari mengkompensasi>mengompensasi
mengkonsumsi>mengonsumsi mengkonstruksi>mengonstruksi mengkonsep>mengonsep mengkorupsi>mengorupsi
mengkemas>mengemas mengkirim>mengirim mengkuasai>menguasai mengkawal>mengawal mengkendalikan>mengendalikan
mengkapitalisasi>mengapitalisasi mengkomandani>mengomandani mengkomersialkan>mengomersialkan
pengkoordinasian>pengoordinasian pengkoreksian>pengoreksian
`),
)

/** Days, months, feasts and faiths: always with a capital. "minggu" is also a week, and "mei" too short to be sure. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  'Senin Selasa Rabu Kamis Jumat Sabtu Januari Februari Maret April Juni Juli Agustus September Oktober November Desember Indonesia Ramadan Idulfitri Iduladha Islam Kristen Katolik Hindu Buddha Konghucu Pancasila Allah'
    .split(' ')
    .map((word) => [word.toLowerCase(), word]),
)

/** Better words, or house style: advice only. */
export const USAGE: ReadonlyMap<string, string> = new Map(
  parse(`
tapi>tetapi adzan>azan ustadz>ustaz sholat>salat shalat>salat jamaah>jemaah bedug>beduk mushola>musala musholla>musala
ramadhan>Ramadan ramadhon>Ramadan taqwa>takwa maghrib>magrib dzuhur>zuhur dhuhur>zuhur hadits>hadis hadist>hadis infaq>infak wudhu>wudu
legalisir>legalisasi formil>formal materil>materiel debitur>debitor selebriti>selebritas
`),
)

/** Of two words that are both right, the one that is often meant: advice without a fix. */
export const MEANT: ReadonlyMap<string, string> = new Map(parse('bis>bus pemukiman>permukiman'))

export const INFORMAL: ReadonlyMap<string, string> = new Map(
  parse(`
nggak>tidak enggak>tidak ngga>tidak gak>tidak udah>sudah gimana>bagaimana kalo>kalau aja>saja pake>pakai tau>tahu
kayaknya>sepertinya gitu>begitu gini>begini emang>memang pengen>ingin bikin>membuat ngomong>berbicara nyari>mencari
`),
)

/** Wrong words that are also parts of names: with a capital and before another capital they are left alone. */
export const NAMES: ReadonlySet<string> = new Set(
  `akte apotik atlit batalyon bis cabe dekrit elit gladi glamour handal indera isteri jaman jamaah jendral karna kharisma
  komplek komplit manager managemen menejer merk mesjid mushola musholla musium nahkoda negri otentik penasehat piranti
  pondasi praktek propinsi putera puteri ramadhan respon samudera sekertaris sholat shalat sirine sorga standarisasi standard
  stress survey sutera tahta tehnik tehnologi telor trend ustadz zone coklat tauladan mentri hadits taqwa jenius`
    .trim()
    .split(/\s+/),
)
