const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Roots that begin or end like an affixed word: they are whole, and nothing is taken from them. */
export const WHOLE = list(`
terang teras terbang terbit teriak terima terjang terjemah terjun terlantar termin terminal ternak terobos terompet teror
terap terowongan terpal tertib terus terik terigu terampil terumbu
beban beda bekal bela beli belajar belanda belanja benda benua berada berani berantas berangkat beras berat bereda
beri berita berkas berlian berontak bersih beruang 
peduli pegawai pekan pekik pelabuhan pelajar pelan peluang pelopor peluru pemilu pemuda penuh penting penjara perabot
perahu peran perang peranti perangkap perawan perban percaya perdana perdata perempuan pergi periksa perintah periode
perisai perkara perkasa perlu permai permata permisi pernah pers perseroan persen persis pertama pesan pesantren pesat
pesawat pesisir pesta peta peti petir pejabat 
kecam kecap kecewa kecil kejar kelas kelola keliling keluar keluarga kelompok kemah kemas kembali kembang kemuka kenal
kenang kendali kendara kental kepala kepung keramik keras kereta kering kerja kertas kerucut kesan ketat ketua ketuk
direktur direksi diskusi dinas dinding dingin disiplin digital distribusi distrik diplomat diplomasi divisi diabetes
diesel dimensi dinamika dirham diskon diskriminasi dialog didik diam difteri diktator dividen disabilitas
media mesin menteri merdeka mental medali menang mendung mengapa mentah mentor merah merana merek mereka meriam merpati
meter metode metro meja membran memori meriah merdu melati
sekan setan selatan medan wartawan relawan lawan kawan hewan dewan tahan makan bukan ikan dekan pekan rekan papan depan
tuan pasukan angkutan sultan utan hutan setan intan jalan bulan balkan nelayan layanan bagian kecamatan kabupaten
 pemerintah pendidikan pertahanan 
bali kali kopi padi nasi mati hari jari lari pagi bumi suami alami resmi ekonomi polisi politisi produksi operasi
investigasi komisi koalisi provinsi transaksi obligasi
masuk minyak tanya simpan pemuda tangis sepakat
`)

/** Where a prefix swallowed the first letter of a root that itself begins with m, n, ng or ny. */
export const NASAL = list(`
mabuk macet madu mahal main maju makan makna maki makmur malu mandi manfaat manis mantap marah masak masuk masalah mati
maut mekar menang mesin milik mimpi minat minta minum minyak miskin modal mogok mohon muat muda mudah mudik mulai mulia
muncul mundur mungkin muka musik musnah musuh mutasi mutu
naik nafas nafkah nama nanti narasi nasib nasihat nasional natal negara nekat niat nikah nikmat nilai nista nomor normal
novel nyala nyata nyanyi nyaman nyawa nasabah
nganga ngeri
`)

/** Roots in r behind a prefix in r: "berunding" is ber-runding, and "perundingan" pe-runding-an. */
export const IN_R = list(`
ragam rajin raksasa rampas rampok rambut rancang rangkai rangkap rantau rantai rapat rawat rayap rebut redam rekam rekrut
remaja rembuk rencana renang rendah rendam resah resap resmi rezeki rimba rinci ringan risiko ritel roda rombong rugi
rujuk rumah rumput rumus runding runtuh rupa rusak rusuh ruang rata rasa raih
`)

/** Roots in k: "mengirim" is of "kirim", while "mengambil" is of "ambil". */
export const IN_K = list(`
kabar kabul kabur kacau kadali kagum kais kaji kait kalah kalahkan kali kampanye kamar kandas kapal kandung kantongi kantong
karang karantina karya kasih kata katrol kaver kawal kawin kebut kecam kecil kecoh kecewa kecuali kejar kejut kelabui
kelola keluar keluh kemas kembali kembang kemudi kemuka kenal kenang kendali kendara kendur kental
kepung kerah kerahkan keras kering keruk kerut kesah kesamping ketahui ketat ketik ketuk ketuai kibar kikis kira kirim
kisah kitari koleksi kolaborasi komentar kompensasi konfirmasi konsumsi kontak kontrak kontrol konversi koordinasi
koordinir koreksi korban korek korupsi kosong kotak kotori kuasa kuak kuat kubur kucur kudeta kukuh kukuhkan kuliah
kulit kumandang kumpul kunci kunjung kupas kurang kuras kurung kutip kutuk kuntit
`)
