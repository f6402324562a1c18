import { fold } from './words.ts'

/** Words that stand in every story and say nothing about it: grammar first, then what reporters cannot do without. */
const STOP = `
ada adalah adapun agar akan aku akhirnya alias antara antaranya apa apabila apakah apalagi asalkan atas atau ataupun
bagai bagaikan bagaimana bagi bahkan bahwa bahwasanya baik bakal banyak beberapa begini begitu belakangan belum berada
berbagai berupa beserta betapa biar biasa biasanya bila bisa boleh bukan bukankah bukannya buat cara cukup cuma dalam
dan dapat dari daripada demi demikian dengan depan di dia diri dirinya dong dua empat enggak engkau entah esok gara guna
hal hampir hanya harus hari hendak hingga ia ialah ibarat ikut ini itu itulah iya jadi jangan jauh jelang jika jikalau
juga jumlah kala kalau kali kalian kami kamu kan kapan karena ke kedua kemudian kenapa kepada kerap ketika kini kita
kok kurang lagi lain lainnya lalu lama lebih lewat lima maka makin malah malahan mana manakala masih masing maupun
melainkan melalui memang mengapa menjadi menjelang menuju mereka meski meskipun misalnya mungkin nah namun nanti nya
oleh orang pada padahal pagi paling para pasca pasti pemudian per perlu pernah pertama pula pun punya rasanya saat
saja saling sama sambil sampai samping sana sang sangat satu saya se sebab sebabnya sebagai sebagaimana sebagian
sebaiknya sebaliknya sebanyak sebelum sebelumnya sebesar sebuah secara sedang sedangkan sedikit segala segera sehingga
sejak sejauh sejumlah sekali sekalian sekaligus sekarang sekitar selagi selain selaku selalu selama selanjutnya seluruh
semacam semakin semata sementara semua sempat semula senin selasa rabu kamis jumat sabtu minggu sendiri seolah seorang
sepanjang seperti sering seringkali serta seseorang sesuai sesuatu sesudah setelah seterusnya setiap siang siapa sini
si sore suatu sudah supaya tadi tahun tak tanpa tapi telah tengah tentang tentu terhadap terkait terlalu tersebut
tertentu terus tetap tetapi tiap tiba tidak tidaklah tiga toh tujuh turut ujar ujarnya umumnya untuk usai versi via
wib wita wit yaitu yakni yang malam kemarin besok pukul jam menit detik bulan pekan januari februari maret april mei
juni juli agustus september oktober november desember kata katanya berkata mengatakan menyatakan menyebut menyebutkan
disebut menurut menuturkan tutur tuturnya ungkap ungkapnya mengungkapkan jelas jelasnya menjelaskan tambah tambahnya
menambahkan sebut lanjut lanjutnya imbuh imbuhnya papar paparnya terang terangnya tegas tegasnya dikatakan dikutip
melansir dilansir kutip rilis keterangan wawancara baru besar rp persen ribu juta miliar triliun
the of and in to for on
`

const WORDS: ReadonlySet<string> = new Set(STOP.split(/\s+/).filter(Boolean).map(fold))

/** Whether a folded word says nothing about a story. */
export const isStopWord = (word: string): boolean => WORDS.has(word)
