import { describe, expect, test } from 'vitest'
import { line, paragraph } from '#lib/newsroom/checks/testing.ts'
import { CAPITALS, INFORMAL, MELTED, SURE, USAGE } from './pairs.ts'
import { found } from './testing.ts'

/** What a check finds in a paragraph: "wrong>fix", or the wrong text alone where it offers no fix. */
const table = (check: string, rows: readonly (readonly [text: string, ...found: string[]])[]) =>
  test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(found(check, [paragraph(text)])).toEqual(expected)
  })

describe('markers left behind', () => {
  table('markers', [
    ['Jumlah korban TKTK menurut polisi.', 'TKTK'],
    ['Harganya Rp TK per kilogram.', 'TK'],
    ['Sebanyak TK orang hadir di lapangan.', 'TK'],
    ['Kepala dinas [TK] membenarkan hal itu.', '[TK]'],
    ['Bupati (TK) membuka pameran.', '(TK)'],
    ['TK: nama narasumber kedua.', 'TK'],
    ['Nomor polisinya XXX belum dicek.', 'XXX'],
    ['Lahir di kota xxx pada 1990.', 'xxx'],
    ['Ia menjabat sejak 2019 [cek lagi].', '[cek lagi]'],
    ['Luasnya 12 hektare (cek ulang ke BPN).', '(cek ulang ke BPN)'],
    ['Namanya Sumarno (???) dari Bantul.', '(???)'],
    ['Angkanya 40 persen ??? menurut dinas.', '???'],
    ['TODO tambahkan latar belakang.', 'TODO'],
    ['Direktur ____ menolak berkomentar.', '____'],
    ['Guru TK di Sleman belum digaji.'],
    ['Anak-anak dari TK Pertiwi menari.'],
    ['Jenjang TK, SD, dan SMP libur sepekan.'],
    ['PON XXX digelar tahun depan.'],
    ['HUT ke-XXX dirayakan sederhana.'],
    ['Pengobatan TBC gratis di puskesmas.'],
    ['Program cek kesehatan gratis (cek darah dan mata) dimulai.'],
    ['“Saya [petani] rugi,” katanya.'],
    ['Mereka bertanya: kapan bantuan datang?'],
  ])
})

describe('quotation marks and brackets', () => {
  table('marks', [
    ['“Kami siap, kata Budi.', '“'],
    ['Kami siap,” kata Budi.', '”'],
    ['"Kami siap, kata Budi.', '"'],
    ['“Kami siap," kata Budi.', '">”'],
    ['“Dia bilang ‘tunggu dulu,” kata Budi.', '‘'],
    ['Dinas (bagian umum menolak.', '('],
    ['Dinas bagian umum) menolak.', ')'],
    ['Data [2024 belum lengkap.', '['],
    ['“Kami siap,” kata Budi.'],
    ['"Kami siap," kata Budi. "Besok mulai."'],
    ['“Dia bilang ‘tunggu dulu’ kepada saya,” kata Budi.'],
    ["“Ia berseru 'merdeka' tiga kali,” kata Budi."],
    ['Pimpinan Pusat ‘Aisyiyah hadir.'],
    ['Ayat Al-Qur’an dan Jum’at berkah.'],
    ['Generasi ’90-an masih ingat.'],
    ['Layar 14" dan ban 17" dijual.'],
    ['Syaratnya: 1) fotokopi KTP, 2) surat izin.'],
    ['Bupati Sleman (periode 2021–2026) hadir (lagi).'],
    ['Ia hanya menulis :) di grup warga.'],
  ])

  test('may stay open where the next paragraph opens them anew', () => {
    const first = paragraph('“Kami berangkat pagi. Jalannya gelap.', 0)
    expect(found('marks', [first, paragraph('“Sampai di sana sudah ramai,” kata Budi.', 1)])).toEqual([])
    expect(found('marks', [first, paragraph('Sampai di sana sudah ramai.', 1)])).toEqual(['“'])
  })
})

describe('a weekday', () => {
  table('weekday', [
    ['Rapat digelar Ahad (28/9/2020) di Jakarta.', 'Ahad>Senin'],
    ['Rapat digelar Jumat (27/9/2020) di Jakarta.', 'Jumat>Minggu'],
    ['Rapat digelar Minggu, 28 September 2020.', 'Minggu>Senin'],
    ['Rapat digelar Kamis, 27 Sep 2019.', 'Kamis>Jumat'],
    ['Rapat digelar Senin malam (27/9/2020).', 'Senin>Minggu'],
    ['Rapat digelar Selasa (28/09/20).', 'Selasa>Senin'],
    ['Rapat digelar Rabu tanggal 28 September 2020.', 'Rabu>Senin'],
    ['Rapat digelar 28 September 2020, Minggu malam.', 'Minggu>Senin'],
    ['Sejak 28 September 2020, Selasa selalu libur.'],
    ['Tiba Senin, 10.15.00 menurut alat pencatat.'],
    ['Rapat digelar pada 27/9/2020 (Sabtu).', 'Sabtu>Minggu'],
    ['Rapat digelar 28 September 2020, hari Minggu.', 'Minggu>Senin'],
    ['KAMIS (27/9/2019) sore hujan turun.', 'KAMIS>JUMAT'],
    ['Ahad lalu sepi. Senin (27/9/2020) ramai.', 'Senin>Ahad'],
    ['Rapat digelar Senin (31/2/2026).', '31/2/2026'],
    ['Berlaku mulai 31/2/2026 di semua loket.', '31/2/2026'],
    ['Berlaku mulai 31 November 2026.', '31 November 2026'],
    ['Rapat digelar Minggu (27/9/2020) di Jakarta.'],
    ['Rapat digelar Ahad (27/9/2020) di Jakarta.'],
    ['Rapat digelar Senin, 28 September 2020.'],
    ['Rapat digelar Jumat, 27 Sep 2019.'],
    ["Salat Jum'at (27/9/2019) berlangsung khidmat."],
    ['Pameran Sabtu–Minggu (26–27/9/2020) ramai.'],
    ['Hujan Minggu dan Senin (28/9/2020) merata.'],
    ['Tiga minggu kemudian (28/9/2020) ia pulang.'],
    ['Dibuka Kamis (29/2/2024), tahun kabisat.'],
    ['Putusan Nomor 31/2/2026 dibacakan.'],
    ['Rapat Senin (28/9) dihadiri warga.'],
  ])
})

describe('spaces', () => {
  table('spacing', [
    ['Warga datang , lalu pulang.', ' ,>,'],
    ['Benarkah begitu ?', ' ?>?'],
    ['Warga datang .', ' .>.'],
    ['Warga  datang.', '  > '],
    ['Warga datang,lalu pulang.', ',>, '],
    ['Warga datang ,lalu pulang.', ' ,>, '],
    ['Warga datang.Mereka pulang.', '.>. '],
    ['“Kami siap”,kata Budi.', ',>, '],
    ['“Kami siap,”kata Budi.', '”>” '],
    ['Daftarnya :beras dan gula.', ' :>: '],
    ['Harganya Rp1.250.000,50 per 1,5 kilogram.'],
    ['Kirim ke redaksi@contoh.co.id atau www.contoh.id/a,b.'],
    ['Pukul 14.30 WIB, skor 2 : 1.'],
    ['Lulusan S.Pd. dan M.Si. diterima.'],
    ['Ia terdiam … lalu pergi.'],
    ['Situs Tempo.co dan Detik.com memuatnya.'],
    ['A.H. Nasution dan R.A. Kartini.'],
    ['Ia menulis :) di grup.'],
    ['Apa?! Benar begitu?'],
  ])
})

describe('spelling', () => {
  table('spelling', [
    ['Warga menilai resiko banjir tinggi.', 'resiko>risiko'],
    ['Resiko banjir masih tinggi.', 'Resiko>Risiko'],
    ['Resiko Jakarta tenggelam dihitung.', 'Resiko>Risiko'],
    ['Aktifitasnya terhenti.', 'Aktifitasnya>Aktivitasnya'],
    ['Ada resiko-resiko yang dihitung.', 'resiko-resiko>risiko-risiko'],
    ['Ada resiko-resikonya juga.', 'resiko-resikonya>risiko-risikonya'],
    ['Petugas menghimbau warga.', 'menghimbau>mengimbau'],
    ['Hujan mempengaruhi panen.', 'mempengaruhi>memengaruhi'],
    ['Pemerintah mensosialisasikan aturan.', 'mensosialisasikan>menyosialisasikan'],
    ['Lahan 12 hektar terendam.', 'hektar>hektare'],
    ['Warga antri sejak pagi.', 'antri>antre'],
    ['Anggaran Rp5 milyar cair.', 'milyar>miliar'],
    ['Ujian digelar 10 Nopember 2026.', 'Nopember>November'],
    ['Rapat pada senin pagi.', 'senin>Senin'],
    ['Mulai januari harga naik.', 'januari>Januari'],
    ['Anak terlantar dirawat dinas.', 'terlantar>telantar'],
    ['SURABAYA — Ijin usaha dicabut.', 'Ijin>Izin'],
    ['Ia berhutang kepada tetangga.', 'berhutang>berutang'],
    ['Jalan itu nampaknya licin.', 'nampaknya>tampaknya'],
    ['Perusahaan yang handal dicari.', 'handal>andal'],
    ['“Resiko kami besar,” kata petani.'],
    ['Spanduk bertuliskan ‘resiko ditanggung sendiri’ dipasang.'],
    ['"Ijin kami dicabut," katanya.'],
    ['Karna Wijaya menolak usul itu.'],
    ['Grup Samudera Indonesia berkembang.'],
    ['Warga Alam Sutera mengeluh.'],
    ['Putera Sampoerna hadir.'],
    ['Institut Teknologi Sepuluh Nopember membuka kampus.'],
    ['Tagar #ResikoBersama ramai.'],
    ['Akun @praktek_sehat diblokir.'],
    ['Laman https://resiko.id/ijin dibuka.'],
    ['Setiap minggu mereka berkumpul.'],
    ['Anggaran Rp5 Milyar cair.', 'Milyar>Miliar'],
    ['Ia beragama islam.', 'islam>Islam'],
    ['Pengunjung membludak.', 'membludak>membeludak'],
    ['Ia menang 3 Resiko Cup.'],
    ['Bisa jadi hujan turun lagi.'],
    ['Elite partai dan analisis risiko.'],
    ['Pemerintah mempunyai data dan memprotes putusan.'],
    ['Ia mengkritik, mengkaji, dan mempelajari aturan.'],
  ])

  test('of a quotation set as a block is its speaker’s', () => {
    expect(found('spelling', [{ ...paragraph('Resiko itu kami tanggung.'), kind: 'quote' }])).toEqual([])
  })

  test('in a headline With Capitals is advice, and names are left alone', () => {
    expect(found('spelling', [line('headline', 'Resiko Banjir Ancam Warga Demak')])).toEqual(['Resiko>Risiko'])
    expect(found('spelling', [line('headline', 'Puteri Indonesia Kunjungi Warga Demak')])).toEqual([])
  })

  test('follows the house: its exceptions hold with clitics and when doubled', () => {
    const text = paragraph('Resikonya besar, dan resiko-resiko lain menyusul.')
    expect(found('spelling', [text], ['Resiko'])).toEqual([])
  })

  test('knows every pair of its lists, and no fix is itself a fault', () => {
    for (const [wrong, right] of SURE)
      expect(found('spelling', [paragraph(`Ada ${wrong} di sini.`)])).toEqual([`${wrong}>${right}`])
    for (const [wrong, right] of MELTED)
      expect(found('spelling', [paragraph(`Itu ${wrong} warga.`)])).toEqual([`${wrong}>${right}`])
    for (const [wrong, right] of [...USAGE, ...INFORMAL]) {
      expect(found('usage', [paragraph(`Ada ${wrong} di sini.`)])).toEqual([`${wrong}>${right}`])
    }
    for (const right of [...SURE.values(), ...MELTED.values(), ...USAGE.values(), ...CAPITALS.values()]) {
      for (const check of ['spelling', 'usage', 'joining']) {
        expect([right, found(check, [paragraph(`Itu ${right} warga.`)])]).toEqual([right, []])
      }
    }
  })
})

describe('apart or joined', () => {
  table('joining', [
    ['Rumah dimana ia lahir dijual.', 'dimana>di mana'],
    ['Disini warga berkumpul.', 'Disini>Di sini'],
    ['Suhunya dibawah nol.', 'dibawah>di bawah'],
    ['Ada uang didalamnya.', 'didalamnya>di dalamnya'],
    ['Ia pergi kemana saja.', 'kemana>ke mana'],
    ['Dimanapun ia tinggal.', 'Dimanapun>Di mana pun'],
    ['Operasi di lakukan malam itu.', 'di lakukan>dilakukan'],
    ['Rumah itu di jual murah.', 'di jual>dijual'],
    ['Kegiatan itu di perlukan warga.', 'di perlukan>diperlukan'],
    ['Warga antar kota mudik.', 'antar kota>antarkota'],
    ['Bantuan pasca bencana datang.', 'pasca bencana>pascabencana'],
    ['Suasana pasca Pemilu tenang.', 'pasca Pemilu>pasca-Pemilu'],
    ['Pasca Pemilu suasana tenang.', 'Pasca Pemilu>Pasca-Pemilu'],
    ['Bahan bakar non subsidi naik.', 'non subsidi>nonsubsidi'],
    ['Masa pasca-panen dimulai.', 'pasca-panen>pascapanen'],
    ['Sastra pasca-Orde Baru dan krim anti-aging.'],
    ['Gerakan anti korupsi meluas.', 'anti korupsi>antikorupsi'],
    ['Warga tuna netra ikut memilih.', 'tuna netra>tunanetra'],
    ['Kerjasama itu diteken.', 'Kerjasama>Kerja sama'],
    ['Kerjasamanya baik.', 'Kerjasamanya>Kerja samanya'],
    ['Ia bertanggungjawab atas itu.', 'bertanggungjawab>bertanggung jawab'],
    ['Para walikota bertemu.', 'walikota>wali kota'],
    ['Mereka menanda tangani nota.', 'menanda tangani>menandatangani'],
    ['Ada ketidak adilan di sana.', 'ketidak adilan>ketidakadilan'],
    ['Siapapun boleh ikut.', 'Siapapun>Siapa pun'],
    ['Hasilnyapun nihil.', 'Hasilnyapun>Hasilnya pun'],
    ['Meski pun hujan, warga datang.', 'Meski pun>Meskipun'],
    ['Dari pada menunggu, ia pergi.', 'Dari pada>Daripada'],
    ['Pihak nya menolak.', 'Pihak nya>Pihaknya'],
    ['Acara di gelar; uang di sita.', 'di gelar>digelar', 'di sita>disita'],
    ['Kerja sama antar-negara diteken.', 'antar-negara>antarnegara'],
    ['Nara sumber menolak.', 'Nara sumber>Narasumber'],
    ['Ia tinggal di Serang dan di Bagi-bagi Kopi.'],
    ['Kepada siapa pun, keluar rumah, kemari, daripada itu.'],
    ['Hasilnya di terapkan dan di kumpulkan.', 'di terapkan>diterapkan', 'di kumpulkan>dikumpulkan'],
    ['Kabel di selokan, di tenggorokan, di pasokan.'],
    ['Mereka memberitahunya, bagaimana pun caranya.'],
    ['Mobil berhenti di belokan dan di tanjakan.'],
    ['Ia belajar di pendidikan tinggi dan bekerja di peternakan.'],
    ['Ia menunggu di pekan depan, di rekan kerja.'],
    ['Jasa antar barang dan ikan tuna segar.'],
    ['Ia anti terhadap kekerasan.'],
    ['Meskipun, walaupun, maupun, adapun, dan ataupun.'],
    ['Sekali pun ia belum pernah ke sana.'],
    ['Ia keluar dan keluarnya lama.'],
    ['Warga dipasarkan produk, dibawahi dinas, dijalankan.'],
    ['Di Balikpapan ia menghimpun dana dan ampun.'],
    ['“Kerjasama kami bubar,” katanya.'],
    ['PT Kerjasama Utama tutup; Orangtua Group tidak.'],
  ])
})

describe('figures', () => {
  table('figures', [
    ['Harganya Rp 5.000,- per bungkus.', 'Rp 5.000,->Rp5.000'],
    ['Harganya Rp. 5.000 per bungkus.', 'Rp. 5.000>Rp5.000'],
    ['Dana Rp 750 ribu cair.', 'Rp 750>Rp750'],
    ['Dana Rp 1.5 juta cair.', 'Rp 1.5>Rp1,5'],
    ['Rapat pukul 14:30 WIB selesai.', '14:30>14.30'],
    ['Rapat pukul 14:30-16:00 WIB selesai.', '14:30>14.30', '16:00>16.00'],
    ['Rapat mulai 09:15 WITA.', '09:15>09.15'],
    ['Rapat pukul 14.30 di balai desa.', 'pukul 14.30'],
    ['Inflasi 3.5 persen tercatat.', '3.5>3,5'],
    ['Gempa magnitudo 5.6 terasa.', '5.6>5,6'],
    ['Sebanyak 1,250,000 suara masuk.', '1,250,000>1.250.000'],
    ['Gol pada menit ke 89 menentukan.', 'ke 89>ke-89'],
    ['Ia anak ke 3 dari presiden ke 7.', 'ke 3>ke-3', 'ke 7>ke-7'],
    ['Naik 12% dari 9 persen.', '%> persen'],
    ['Naik 12% dari 9%.'],
    ['Musik tahun 90an diputar.', '90an>90-an'],
    ['Musik tahun 1990 an diputar.', '1990 an>1990-an'],
    ['Harganya Rp5.000 dan Rp5.000,00.'],
    ['Rapat pukul 14.30 WIB selesai.'],
    ['Rapat pukul 14.30 hingga 16.00 waktu setempat.'],
    ['Skor 2:1 dan rasio 16:9.'],
    ['Catatan waktunya 2:03:45 dan Yohanes 3:16.'],
    ['Penduduk 1.250 orang, naik 3,5 persen.'],
    ['Naik dari peringkat 3 ke 2.'],
    ['“Bayar Rp 5.000,-,” katanya.'],
    ['Album tahun 1990-an dan abad ke-21.'],
    ['Alamat 192.168.1.20 dan versi 3.5 tersedia.'],
  ])
})

describe('usage', () => {
  table('usage', [
    ['Ini adalah merupakan bukti.', 'adalah merupakan>merupakan'],
    ['Ia datang agar supaya tenang.', 'agar supaya>agar'],
    ['Kerusakan disebabkan karena hujan.', 'disebabkan karena>disebabkan oleh'],
    ['Harga naik ke atas.', 'naik ke atas>naik'],
    ['Para guru-guru berkumpul.', 'Para guru-guru>Para guru'],
    ['Jalan itu sangat rusak sekali.', 'sangat rusak sekali>sangat rusak'],
    ['Ia hanya tidur dua jam saja.', 'hanya tidur dua jam saja'],
    ['Ia pulang ke desa, di mana ibunya menunggu.', 'di mana'],
    ['Ada aturan, yang mana belum berlaku.', 'yang mana'],
    ['Ia lapar tapi menolak makan.', 'tapi>tetapi'],
    ['Mereka nggak datang.', 'nggak>tidak'],
    ['Warga shalat di lapangan.', 'shalat>salat'],
    ['Bulan suci Ramadhan tiba.', 'Ramadhan>Ramadan'],
    ['Mereka naik bis malam.', 'bis'],
    ['Mereka ngomong-ngomong di warung.'],
    ['Selama Ramadhan harga naik.', 'Ramadhan>Ramadan'],
    ['Libur Idul Fitri tiba.', 'Idul Fitri>Idulfitri'],
    ['Bukan hanya Jakarta saja yang banjir.'],
    ['Gilang Ramadhan tampil di Solo.'],
    ['Polisi belum tahu, di mana pelaku bersembunyi.'],
    ['Di mana pelaku bersembunyi?'],
    ['Ia bisa tinggal di mana saja, di mana pun.'],
    ['“Aku nggak tahu, tapi ya sudahlah,” katanya.'],
    ['Ia hanya ingin pulang.'],
    ['Sangat jarang, satu kali sekali waktu.'],
  ])
})

describe('sentences', () => {
  const long = `${'kata '.repeat(33)}akhir.`
  table('sentences', [
    [`Ini ${long}`, `Ini ${long}`],
    ['Dan warga pulang.', 'Dan'],
    ['Sehingga jalan ditutup.', 'Sehingga'],
    ['Tetapi warga menolak.', 'Tetapi>Namun,'],
    ['Tapi, warga menolak.', 'Tapi,>Namun,'],
    ['Harga naik. Sedangkan upah tetap.', 'Sedangkan'],
    [`“${long}” kata Budi.`],
    ['Namun, warga menolak. Karena hujan, rapat batal.'],
    ['Menurut Dr. Siti dan Prof. Budi, S.H., M.Si., jalan itu rusak.'],
    ['“Dan kami pulang,” kata Budi.'],
    ['Polres dan TNI berjaga.'],
  ])
})

describe('words about disability', () => {
  table('disability', [
    ['Para penyandang cacat mengadu.', 'Para penyandang cacat>Para penyandang disabilitas'],
    ['Seorang penderita autisme ikut lomba.', 'penderita autisme>penyandang autisme'],
    ['Orang gila itu dibawa ke panti.', 'Orang gila>Orang dengan gangguan jiwa'],
    ['Ia juara meski cacat.', 'meski cacat'],
    ['Gugatan itu cacat hukum dan cacat formal.'],
    ['Yayasan Penyandang Cacat Mandiri berdiri 1970.'],
    ['“Saya orang cacat,” katanya.'],
    ['Barang cacat produksi ditarik.'],
  ])
})
