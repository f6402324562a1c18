/** What the archive's language is made of: enough Indonesian that stems, stop words and names behave as in a newspaper. */
const list = (text: string): string[] => text.trim().split(/\s+/)
const phrases = (text: string): string[] =>
  text
    .trim()
    .split(/\s*,\s*/)
    .map((phrase) => phrase.replace(/\s+/g, ' '))

export const FIRST =
  list(`Adi Agus Ahmad Andi Anita Arif Astrid Bagus Bambang Bayu Benny Cahya Cici Darma Dedi Dewa Dian
  Dina Edi Eko Elisa Endah Erwin Farid Fitri Gilang Guntur Hana Hendra Heru Ida Imam Intan Iwan Jaka Johan Kartika
  Ketut Komang Lestari Lukman Maria Mega Muhammad Nanda Ningsih Nugroho Nur Putu Rahmat Ratna Rini Rizal Rosa Sari
  Sigit Siti Slamet Sri Sulaiman Surya Taufik Teguh Tri Umar Utami Vera Wahyu Wati Wayan Wira Yanti Yoga Yulia Yusuf
  Zainal Zulkifli Ucok Tigor Markus Yosep Natalia Debora Albertus Ignasius`)
export const LAST = list(`Abdullah Aritonang Asmara Batubara Budiman Darmawan Firmansyah Ginting Gunawan Hakim Halim
  Harahap Hasibuan Hidayatullah Irawan Iskandar Kurniawan Kusumo Laksono Lubis Mahendra Manurung Maulana Nababan
  Nasution Natsir Pamungkas Pangestu Panjaitan Pasaribu Permadi Pohan Pradana Pramono Prasetya Purnomo Rachman
  Ramadhan Ritonga Saputra Santoso Sembiring Setiawan Siahaan Simanjuntak Sinaga Siregar Sitompul Situmorang Soekarno
  Subagyo Sudirman Suharto Sukarno Supriyadi Suryadi Susanto Sutrisno Syahrial Tambunan Tanjung Utomo Wibisono Wibowo
  Wicaksono Widodo Wijayanto Winata Yudhistira Zakaria Matondang Rumbiak Wanggai Kambuaya Latuconsina Tuhumury`)
export const PLACES = phrases(`Jakarta, Surabaya, Bandung, Medan, Semarang, Makassar, Palembang, Denpasar, Yogyakarta,
  Malang, Padang, Pekanbaru, Banjarmasin, Samarinda, Balikpapan, Pontianak, Manado, Mataram, Kupang, Ambon, Jayapura,
  Ternate, Kendari, Palu, Gorontalo, Bengkulu, Jambi, Serang, Bogor, Cirebon, Surakarta, Tegal, Jember, Kediri, Madiun,
  Banyuwangi, Singkawang, Tarakan, Sorong, Merauke, Nabire, Lhokseumawe, Sibolga, Bukittinggi, Dumai, Batam,
  Tanjungpinang, Pangkalpinang, Metro, Cilegon, Sukabumi, Tasikmalaya, Garut, Purwokerto, Cilacap, Kudus, Pati,
  Rembang, Tuban, Lamongan, Gresik, Sidoarjo, Pasuruan, Probolinggo, Situbondo, Bondowoso, Lumajang, Blitar`)
export const BODIES = phrases(`pemerintah kota, pemerintah kabupaten, pemerintah provinsi, dinas kesehatan, dinas
  pendidikan, dinas perhubungan, kepolisian daerah, kejaksaan tinggi, pengadilan negeri, mahkamah konstitusi, bank
  sentral, kementerian keuangan, kementerian perdagangan, kementerian pertanian, badan penanggulangan bencana, badan
  meteorologi, komisi pemilihan umum, ombudsman, serikat buruh, asosiasi pengusaha, kelompok tani, perguruan tinggi,
  rumah sakit umum, perusahaan listrik, operator pelabuhan, maskapai penerbangan, kantor imigrasi, balai bahasa,
  panitia turnamen, federasi sepak bola, induk organisasi bulu tangkis, kedutaan besar, dewan keamanan`)
export const NOUNS = list(`anggaran bantuan banjir bandara beras bursa bibit cabai curah dana daya dermaga ekspor gempa
  gula guru harga hujan hutan impor industri investasi jalan jaringan jembatan kapal kebijakan kebakaran kecelakaan
  kekeringan kereta kerja kesehatan ketahanan klub konsumen korban korupsi kredit laporan layanan limbah listrik
  longsor mahasiswa masyarakat minyak modal nelayan obat olahraga padi pajak panen pasar pasien pelabuhan pelajar
  pelatih pembangunan pemilihan pemain penduduk penelitian pengadilan pengungsi penumpang penyakit perdagangan
  perjanjian perpustakaan pertandingan petani piala produksi program pupuk rumah sampah sanksi sawah sekolah sidang
  solar stadion subsidi suara sungai tambang tanah tarif teknologi tenaga tiket udara upah vaksin wabah warga waduk`)
export const VERBS = phrases(`menyiapkan, membahas, menyetujui, menolak, meninjau, memperbaiki, membangun, menyalurkan,
  mengumumkan, menghentikan, memperpanjang, menyelidiki, mengawasi, menaikkan, menurunkan, memeriksa, mengevakuasi,
  mendata, mengirim, menerima, menertibkan, menghitung, menunda, mempercepat, mengusulkan, memulihkan, melindungi,
  mengembangkan, menawarkan, menagih, mengadili, menuntut, merencanakan, membuka, menutup, memindahkan, melatih`)
export const ADJECTIVES = list(`baru lama daerah nasional darurat tahunan terpadu murah mahal bersih besar kecil ramah
  lingkungan rutin khusus terbatas mendadak utama tambahan gratis digital tradisional lintas bersama`)
export const OPENERS = phrases(`Menurut dia, Sementara itu, Sebelumnya, Di sisi lain, Hingga kemarin, Pekan lalu, Pada
  tahap pertama, Dalam rapat itu, Selain itu, Karena itu, Berdasarkan catatan, Sejak awal tahun, Dengan demikian`)
export const CLOSERS = phrases(`pada akhir bulan ini, selama musim hujan, setelah berbulan-bulan tertunda, untuk tahun
  anggaran berikutnya, meski anggarannya dipotong, tanpa menunggu keputusan pusat, agar warga tidak dirugikan, karena
  permintaan terus naik, dengan pengawasan yang lebih ketat, sebelum masa libur sekolah, di tengah cuaca buruk, sesuai
  dengan peraturan yang berlaku, berdasarkan hasil penelitian, bersama lembaga swadaya masyarakat`)

const ONSETS = list('b c d g h j k l m n p r s t w y ng ny tr pr kr')
const VOWELS = list('a i u e o a a u i ai')
const CODAS = ['', '', '', '', 'n', 'ng', 'r', 's', 't', 'k', 'm', 'h', 'l']

/** Names of villages, companies and clubs that no real one has: the long tail of a newspaper's words. */
export function inventedNames(count: number, random: () => number): string[] {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
  const names = new Set<string>()
  while (names.size < count) {
    const syllables = 2 + Math.floor(random() * 2.5)
    let name = ''
    for (let at = 0; at < syllables; at += 1)
      name += pick(ONSETS) + pick(VOWELS) + (at + 1 < syllables ? '' : pick(CODAS))
    names.add(name.charAt(0).toUpperCase() + name.slice(1))
  }
  return [...names]
}
