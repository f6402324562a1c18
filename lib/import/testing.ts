/** A WordPress export written for tests: 200 stories, 30 of them awkward on purpose. Never import it from production code. */
const SITE = 'https://muara.example'
const DAY = 24 * 60 * 60 * 1000
const FIRST = Date.parse('2019-01-05T02:00:00Z')
const CATEGORIES = ['nasional', 'ekonomi', 'olahraga'] as const

const sql = (at: Date): string => at.toISOString().slice(0, 19).replace('T', ' ')
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

export const titleOf = (n: number): string => `Warga Kampung Muara Nomor ${n} Menanam Bakau`
export const pathOf = (n: number): string => `/2019/${String((n % 12) + 1).padStart(2, '0')}/warga-kampung-muara-${n}/`
export const guidOf = (n: number): string => `${SITE}/?p=${1000 + n}`

type Fields = {
  title: string
  content: string
  status: string
  date: string
  type: string
  guid: string
  name: string
  creator: string
  extra: string
}

/** One item as WordPress writes it. */
export function wxrItem(n: number, over: Partial<Fields> = {}): string {
  const at = new Date(FIRST + n * DAY)
  const link = `${SITE}${pathOf(n)}`
  const f: Fields = {
    title: titleOf(n),
    content: bodyOf(n),
    status: 'publish',
    date: sql(at),
    type: 'post',
    guid: guidOf(n),
    name: `warga-kampung-muara-${n}`,
    creator: n % 3 === 0 ? 'ani' : 'rahma',
    extra: '',
    ...over,
  }
  const category = CATEGORIES[n % 3] as string
  return `
\t<item>
\t\t<title>${cdata(f.title)}</title>
\t\t<link>${link}</link>
\t\t<pubDate>${at.toUTCString()}</pubDate>
\t\t<dc:creator>${cdata(f.creator)}</dc:creator>
\t\t<guid isPermaLink="false">${f.guid.replaceAll('&', '&amp;')}</guid>
\t\t<description></description>
\t\t<content:encoded>${cdata(f.content)}</content:encoded>
\t\t<excerpt:encoded>${cdata(`Ringkasan cerita nomor ${n}.`)}</excerpt:encoded>
\t\t<wp:post_id>${1000 + n}</wp:post_id>
\t\t<wp:post_date>${cdata(f.date)}</wp:post_date>
\t\t<wp:post_date_gmt>${cdata(f.date)}</wp:post_date_gmt>
\t\t<wp:post_name>${cdata(f.name)}</wp:post_name>
\t\t<wp:status>${cdata(f.status)}</wp:status>
\t\t<wp:post_type>${cdata(f.type)}</wp:post_type>
\t\t<wp:post_password></wp:post_password>
\t\t<category domain="category" nicename="${category}">${cdata(category)}</category>
\t\t<category domain="post_tag" nicename="bakau">${cdata('Bakau')}</category>
\t\t<wp:postmeta><wp:meta_key>${cdata('_edit_last')}</wp:meta_key><wp:meta_value>${cdata('1')}</wp:meta_value></wp:postmeta>
${f.extra}\t</item>`
}

/** Two paragraphs, a baca juga to an earlier story by its address, every tenth to a later one, and an inline link. */
function bodyOf(n: number, back = 1): string {
  const to = n % 10 === 0 ? n + 7 : n - back
  const inline = `<a href="${SITE}${pathOf(n + 3)}">cerita lain</a>`
  const also = to >= 0 ? `<strong>Baca juga:</strong> <a href="${SITE}${pathOf(to)}">${titleOf(to)}</a>` : ''
  return `Warga kampung nomor ${n} menanam bibit di tepi muara sejak pagi.\n\n${also}\n\nMereka menyebut ${inline} sebagai contoh.`
}

export const HEAD = `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
\t<title>Harian Muara</title>
\t<link>${SITE}</link>
\t<wp:wxr_version>1.2</wp:wxr_version>
\t<wp:base_site_url>${SITE}</wp:base_site_url>
\t<wp:base_blog_url>${SITE}</wp:base_blog_url>
\t<wp:author><wp:author_id>1</wp:author_id><wp:author_login>${cdata('ani')}</wp:author_login><wp:author_email>${cdata('Ani@naskah.test')}</wp:author_email><wp:author_display_name>${cdata('A. Wijaya')}</wp:author_display_name></wp:author>
\t<wp:author><wp:author_id>2</wp:author_id><wp:author_login>${cdata('rahma')}</wp:author_login><wp:author_email>${cdata('rahma@muara.example')}</wp:author_email><wp:author_display_name>${cdata('Rahma Sari')}</wp:author_display_name></wp:author>`
export const FOOT = '\n</channel>\n</rss>\n'

const long = 'Panjang sekali '.repeat(40).trim()

/** What is awkward about the stories 170 to 199, by their numbers. */
export const AWKWARD: Record<number, string | Buffer> = {
  170: wxrItem(170, { content: 'Kode <code>]]></code> di tengah.\n\nAlinea kedua tetap ada.' }),
  171: wxrItem(171, {
    content: 'Galeri [col a="1"][gallery ids="1,2"]Isi kolom[/col] tetap.\n\n[red] bukan kode pendek.',
  }),
  172: wxrItem(172, { content: '<p>Tag <b>tak <i>tutup</p><p>Alinea <a href="javascript:alert(1)">dua</a></div></p>' }),
  173: wxrItem(173, { guid: guidOf(10) }),
  174: wxrItem(174, { date: '0000-00-00 00:00:00' }).replace(/<pubDate>.*<\/pubDate>/, '<pubDate></pubDate>'),
  175: wxrItem(175, { date: '2999-01-01 00:00:00' }),
  176: wxrItem(176, { title: long }),
  177: wxrItem(177, { content: `Angka ${'&#x1F600;'.repeat(2000)} dan ${'&amp;'.repeat(5000)} habis.` }),
  178: wxrItem(178, { title: 'Kampung 🌊 Muara 👩‍👩‍👧 Pulih', content: 'Emoji 🏝️ di awal alinea tetap utuh.' }),
  179: wxrItem(179, { status: 'private' }),
  180: wxrItem(180, { status: 'trash' }),
  181: wxrItem(181, {
    extra: `\t\t<wp:postmeta><wp:meta_key>pilihan</wp:meta_key><wp:meta_value>${cdata('a:1:{s:3:"kue";O:8:"stdClass":0:{}}')}</wp:meta_value></wp:postmeta>\n`,
  }),
  182: Buffer.from(wxrItem(182, { content: 'Caf\u00e9 di tepi muara ramai lagi.' }), 'latin1'),
  183: wxrItem(183, {
    content: 'Naskah <script>document.cookie</script><iframe src="https://jahat.example/x"></iframe>aman.',
  }),
  184: wxrItem(184, { status: 'draft', date: '0000-00-00 00:00:00' }),
  185: wxrItem(185, { type: 'page' }),
  186: wxrItem(186, { content: '' }),
  187: wxrItem(187, { title: '' }),
  188: wxrItem(188, { content: 'Air naik.\n\nADVERTISEMENT\n\nAir surut.\n\n[Gambas:Video Muara]\n\n(rah/ani)' }),
  189: wxrItem(189, { content: 'Alinea.\n\nBaca juga: Judul yang Tidak Pernah Ditulis Siapa Pun\n\nAlinea lagi.' }),
  190: wxrItem(190).replace('</wp:post_id>', '</wp:post_idx>'),
  191: wxrItem(191).replace(/\]\]><\/content:encoded>/, '</content:encoded>'),
  192: wxrItem(192).replace('</item>', ''),
  193: wxrItem(193, {
    content: '<img src="../../../../etc/passwd"><img src="https://muara.example/a.jpg" alt="Foto">Teks foto.',
  }),
  194: wxrItem(194, {
    content:
      '<!-- wp:paragraph --><p>Blok satu.</p><!-- /wp:paragraph --><!-- wp:paragraph --><p>Blok dua.</p><!-- /wp:paragraph -->',
  }),
  195: wxrItem(195, { content: 'Tabel <table><tr><td>satu</td><td>dua</td></tr></table> selesai.' }),
  196: wxrItem(196, { content: 'Cerita tentang <code>&lt;/item&gt;</code> dan </item> di dalam CDATA.' }),
  197: wxrItem(197, { content: 'Kendali \u0001\u0008 dan \u000b hilang.' }),
  198: wxrItem(198, { name: '%e2%80%9ckutipan%e2%80%9d-aneh', title: 'Kutipan &amp; Tanda &#8220;Aneh&#8221;' }),
  199: wxrItem(199).replace('<wp:post_password></wp:post_password>', '<wp:post_password>rahasia</wp:post_password>'),
}

/** The whole export, as bytes: one of its items is of another encoding. */
export function wxr(): Buffer {
  const items = Array.from({ length: 200 }, (_, n) => AWKWARD[n] ?? wxrItem(n))
  return Buffer.concat([HEAD, ...items, FOOT].map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
}

const SENTENCE = 'Bibit yang ditanam bulan lalu tumbuh baik di tepi muara, kata warga yang menjaganya setiap pagi.'

/** A plain export of `count` stories, the awkward ones left out, each with `more` further paragraphs. */
export function* plainParts(count: number, more = 0): Generator<string> {
  yield HEAD
  const tail = Array.from({ length: more }, (_, at) => `\n\nKe-${at + 1}: ${SENTENCE} ${SENTENCE}`).join('')
  for (let n = 0; n < count; n += 1) yield wxrItem(n, more > 0 ? { content: bodyOf(n, 5) + tail } : {})
  yield FOOT
}

export const plainWxr = (count: number): string => [...plainParts(count)].join('')
