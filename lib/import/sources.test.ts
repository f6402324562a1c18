import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateOf } from './date.ts'
import { type Malformed, newShelf, type SourceItem } from './item.ts'
import { localPicture } from './local-picture.ts'
import { openSource } from './open-source.ts'
import { mended } from './plain.ts'
import { HEAD, wxrItem } from './testing.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naskah-sources-'))
})
afterAll(() => rm(folder, { recursive: true }))

const write = async (name: string, content: string | Buffer): Promise<string> => {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}
async function read(path: string): Promise<{ items: SourceItem[]; malformed: Malformed[]; name: string }> {
  const source = await openSource(path, 'Asia/Jakarta')
  const all: (SourceItem | Malformed)[] = []
  for await (const item of source.items) all.push(item)
  return {
    name: source.name,
    items: all.filter((item) => item.kind === 'item'),
    malformed: all.filter((item) => item.kind === 'malformed'),
  }
}
const html = (item: SourceItem | undefined): string => (item && 'html' in item.content ? item.content.html : '')

describe('XML', () => {
  test('that defines entities is refused whole, before any of them is read', async () => {
    const bombs = {
      'laugh.xml': `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><rss><channel><item><title>&lol2;</title><guid>1</guid></item></channel></rss>`,
      'file.xml': `<?xml version="1.0"?><!DOCTYPE x [\n<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title><guid>1</guid></item></channel></rss>`,
    }
    for (const [name, bomb] of Object.entries(bombs))
      await expect(read(await write(name, bomb))).rejects.toThrow(/line [12] defines an entity/)
  })

  test('may name an external DTD, which nobody fetches, and an unknown entity costs one item', async () => {
    const path = await write(
      'dtd.xml',
      '<!DOCTYPE rss SYSTEM "http://jahat.example/rss.dtd"><rss><channel><link>https://muara.example</link><item><title>Satu &nbsp;&hellip;</title><guid>1</guid></item>\n<item><title>&rahasia;</title><guid>2</guid></item></channel></rss>',
    )
    const { items, malformed } = await read(path)
    expect(items.map(({ headline }) => headline)).toEqual(['Satu …'])
    expect(malformed).toMatchObject([{ place: 'dtd.xml:2' }])
  })

  test('whose CDATA never ends costs the item it is in, and the file may end in the middle', async () => {
    const open = '<item><title>A</title><guid>a</guid><description><![CDATA[tak tutup</description></item>\n'
    const cut = `<rss><channel>${open}<item><title>B</title><guid>b</guid></item>\n<item><title>C`
    const { items, malformed } = await read(await write('cut.xml', cut))
    expect(items.map(({ headline }) => headline)).toEqual(['B'])
    expect(malformed).toEqual([
      { kind: 'malformed', place: 'cut.xml:1', reason: 'a CDATA section never ends' },
      { kind: 'malformed', place: 'cut.xml:3', reason: 'the file ends before it does' },
    ])
  })

  test('is read in the encoding that it says, and in UTF-16', async () => {
    const feed = (encoding: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><rss><channel><item><title>Café “Muara”</title><guid>1</guid></item></channel></rss>`
    const latin = Buffer.from(feed('windows-1252').replace('“', '\u0093').replace('”', '\u0094'), 'latin1')
    for (const bytes of [
      latin,
      Buffer.from(`\uFEFF${feed('utf-16')}`, 'utf16le'),
      Buffer.from(`\uFEFF${feed('utf-8')}`),
    ]) {
      const { items } = await read(await write('enc.xml', bytes))
      expect(items.map(({ headline }) => headline)).toEqual(['Café “Muara”'])
    }
  })

  test('is RSS: its text, date, author, category and picture', async () => {
    const { items, name } = await read(
      await write(
        'feed.rss',
        `<rss xmlns:content="x" xmlns:dc="y"><channel><link>https://www.muara.example/</link><item><title><![CDATA[Pasar <b>Apung</b>]]></title><link>https://www.muara.example/a/?utm=1</link><guid>https://www.muara.example/?p=7</guid><pubDate>Sat, 05 Jan 2019 09:00:00 +0700</pubDate><dc:creator>Ani</dc:creator><category>Ekonomi</category><description>Ringkas.</description><content:encoded><![CDATA[<p>Isi.</p>]]></content:encoded><enclosure type="image/jpeg" url="https://www.muara.example/a.jpg"/></item></channel></rss>`,
      ),
    )
    expect(name).toBe('muara.example')
    expect(items).toMatchObject([
      {
        key: 'https://www.muara.example/?p=7',
        headline: 'Pasar Apung',
        standfirst: 'Ringkas.',
        publishedAt: new Date('2019-01-05T02:00:00Z'),
        authors: [{ name: 'Ani' }],
        sections: [{ name: 'Ekonomi' }],
        picture: { address: 'https://www.muara.example/a.jpg' },
      },
    ])
    expect(html(items[0])).toBe('<p>Isi.</p>')
  })

  test('of WordPress finds the featured picture, its caption and its alternative text behind the story', async () => {
    const post = wxrItem(1, {
      extra: '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>55</wp:meta_value></wp:postmeta>',
    })
    const picture = `<item><title>a</title><guid>g</guid><excerpt:encoded><![CDATA[Pasar pagi]]></excerpt:encoded><wp:post_id>55</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://muara.example/wp-content/uploads/a.jpg</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Perahu</wp:meta_value></wp:postmeta></item>`
    const { items } = await read(await write('foto.xml', `${HEAD}${post}${picture}</channel></rss>`))
    expect(items[0]?.picture).toEqual({
      address: 'https://muara.example/wp-content/uploads/a.jpg',
      caption: 'Pasar pagi',
      credit: '',
      alt: 'Perahu',
    })
    expect(items[1]?.status).toMatchObject({ is: 'skipped' })
  })

  test('of WordPress names all who wrote, the main category first, former slugs, comments and what has no place', async () => {
    const term = (domain: string, slug: string, name: string) =>
      `<category domain="${domain}" nicename="${slug}">${name}</category>`
    const meta = (key: string, value: string) =>
      `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`
    const comment = (approved: string) =>
      `<wp:comment><wp:comment_approved>${approved}</wp:comment_approved></wp:comment>`
    const post = wxrItem(1, {
      content: 'Isi.<!-- wp:block {"ref":77} /-->',
      extra: [
        ...[term('author', 'cap-rahma', 'Rahma S.'), term('author', 'cap-tamu', 'Penulis Tamu')],
        ...[
          term('category', 'pilkada', 'Pilkada'),
          term('topik', 'bakau', 'Topik Bakau'),
          comment('1'),
          comment('spam'),
        ],
        ...[
          meta('_yoast_wpseo_primary_category', '9'),
          meta('_wp_old_slug', 'judul-lama'),
          meta('_thumbnail_id', '55'),
        ],
      ].join(''),
    })
    const block = wxrItem(2, { type: 'wp_block', content: '<p>Kotak.</p>' }).replace(/(<wp:post_id>)\d+/, '$177')
    const head = `${HEAD}<wp:category><wp:term_id>9</wp:term_id><wp:category_nicename>pilkada</wp:category_nicename></wp:category>`
    const { items } = await read(await write('banyak.xml', `${head}${post}${block}</channel></rss>`))
    expect(items[0]).toMatchObject({
      authors: [
        { name: 'Rahma Sari', email: 'rahma@muara.example' },
        { name: 'Penulis Tamu', email: null },
      ],
      sections: [{ slug: 'pilkada' }, { slug: 'ekonomi' }],
      comments: 1,
      unmapped: ['topik "Topik Bakau"', 'lead picture 55, which is in none of the files'],
    })
    expect(items[0]?.addresses.at(-1)).toBe('https://muara.example/2019/02/judul-lama/')
    expect(html(items[0])).toContain('<p>Kotak.</p>')
  })

  test('of WordPress, in parts: the picture of one lies in another, and contents of other types are stories when asked for', async () => {
    const meta = '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>55</wp:meta_value></wp:postmeta>'
    const shelf = newShelf(['video'])
    const story = await write('satu.xml', `${HEAD}${wxrItem(1, { type: 'video', extra: meta })}</channel></rss>`)
    const picture =
      '<item><wp:post_id>55</wp:post_id><wp:attachment_url>https://muara.example/a.jpg</wp:attachment_url></item>'
    const first = await openSource(story, 'Asia/Jakarta', shelf)
    await openSource(await write('dua.xml', `${HEAD}${picture}</channel></rss>`), 'Asia/Jakarta', shelf)
    for await (const item of first.items)
      expect(item).toMatchObject({ status: { is: 'live' }, picture: { address: 'https://muara.example/a.jpg' } })
  })

  test('of another kind of feed is refused by its name, and letters that were encoded twice are mended', async () => {
    const atom = '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>'
    await expect(read(await write('blog.xml', atom))).rejects.toThrow('is an Atom feed')
    expect(mended('â€œKami siapâ€\u009D, harga CafÃ© â€“ naikâ€ lagi')).toEqual({
      text: '“Kami siap”, harga Café – naik” lagi',
      mended: true,
    })
    for (const text of ['Café “Muara” – 5°', 'SÃO PAULO', 'Ââ', ''])
      expect(mended(text)).toEqual({ text, mended: false })
  })
})

describe('JSON', () => {
  test('of our own shape is read story by story', async () => {
    const stories = [
      {
        id: 1,
        headline: 'Pasar Apung',
        html: '<p>Isi.</p>',
        publishedAt: '2020-05-01T07:30:00+07:00',
        authors: ['Ani', { name: 'Budi', email: 'b@x.id' }],
        section: 'ekonomi',
      },
      { headline: 'Tanpa nama' },
      { id: 3, headline: 4 },
      'bukan naskah',
    ]
    const { items, malformed, name } = await read(await write('a.json', JSON.stringify({ source: 'muara', stories })))
    expect([name, items.length]).toEqual(['muara', 1])
    expect(items[0]).toMatchObject({
      key: '1',
      publishedAt: new Date('2020-05-01T00:30:00Z'),
      sections: [{ slug: 'ekonomi' }],
    })
    expect(malformed.map(({ place }) => place)).toEqual(['a.json story 2', 'a.json story 3', 'a.json story 4'])
    expect(malformed[1]?.reason).toContain('headline')
  })

  test('that is broken somewhere, or cut off, costs the broken story alone', async () => {
    const story = (id: number) => `{"id": ${id}, "headline": "Judul {${id}}", "text": "x", "image": {"file": "a.jpg"}}`
    for (const broken of [`{"id": 2, "headline": "Dua" "text": "x"}`, `{"id": 2, "headline": "Dua"`]) {
      const text = `{"source": "muara.example", "stories": [\n${story(1)},\n${broken},\n${story(3)}]}`
      const { items, malformed, name } = await read(await write('sebagian.json', text))
      expect([name, items.map(({ key }) => key)]).toEqual(['muara.example', ['1', '3']])
      expect(malformed).toMatchObject([{ place: expect.stringMatching(/^sebagian\.json:[34]$/) }])
    }
    const { items } = await read(await write('putus.json', `[\n${story(1)},\n${story(2)},\n{"id": 3, "headl`))
    expect(items.map(({ key, place }) => [key, place])).toEqual([
      ['1', 'putus.json:2'],
      ['2', 'putus.json:3'],
    ])
  })

  test('may be a list of stories, and tells of fields that have no place and dates that cannot be read', async () => {
    const stories = [{ id: 1, headline: 'A', publishedAt: 'kemarin', authors: ['', 'Ani'], views: 3 }]
    const { items } = await read(await write('daftar.json', JSON.stringify(stories)))
    expect(items[0]).toMatchObject({ unreadDate: 'kemarin', unmapped: ['field "views"'], authors: [{ name: 'Ani' }] })
  })

  test('that is none says in which line', async () => {
    const { malformed } = await read(await write('rusak.json', '{\n "stories": [\n  {"id": 1,,}\n]}'))
    expect(malformed).toMatchObject([{ place: 'rusak.json:3', reason: expect.stringContaining('no JSON') }])
  })

  test('of Ghost has its authors, tags and addresses', async () => {
    const data = {
      posts: [
        {
          id: 'p1',
          title: 'Pasar',
          slug: 'pasar',
          html: '<p>Isi <a href="__GHOST_URL__/ikan/">ikan</a>.</p>',
          status: 'published',
          type: 'post',
          published_at: '2020-05-01T00:30:00.000Z',
        },
        { id: 'p3', title: 'Ikan', slug: 'ikan', html: '', status: 'published', type: 'post', published_at: 'kemarin' },
        { id: 'p2', title: 'Tentang', slug: 'tentang', html: '', status: 'published', type: 'page' },
      ],
      users: [{ id: 'u1', name: 'Ani', email: 'Ani@Muara.example' }],
      tags: [
        { id: 't1', name: 'Ekonomi', slug: 'ekonomi' },
        { id: 't2', name: '#internal', slug: 'hash' },
      ],
      posts_tags: [
        { post_id: 'p1', tag_id: 't2', sort_order: 1 },
        { post_id: 'p1', tag_id: 't1', sort_order: 0 },
      ],
      posts_authors: [{ post_id: 'p1', author_id: 'u1' }],
    }
    const { items } = await read(await write('ghost.json', JSON.stringify({ db: [{ meta: {}, data }] })))
    expect(items[0]).toMatchObject({
      key: 'p1',
      authors: [{ name: 'Ani', email: 'ani@muara.example' }],
      sections: [{ slug: 'ekonomi', name: 'Ekonomi' }],
      tags: ['Ekonomi'],
      status: { is: 'live' },
    })
    expect(html(items[0])).toContain('href="https://ghost.invalid/ikan/"')
    expect(items[1]).toMatchObject({
      publishedAt: null,
      unreadDate: 'kemarin',
      addresses: ['https://ghost.invalid/ikan/'],
    })
    expect(items[2]?.status.is).toBe('skipped')
  })
})

describe('a folder', () => {
  test('is read with what lies below it, and nothing that leads out of it', async () => {
    await write('luar.txt', 'Rahasia di luar\nIsi rahasia.')
    await write('arsip/a.txt', 'Judul: Pasar\nTanggal: 2020-05-01 07:30\n\nIsi satu.')
    await write('arsip/sub/b.html', '<h1>Ikan</h1><p>Isi dua.</p>')
    await write('arsip/c.txt', Buffer.from('\0\0biner'))
    await write('arsip/d.docx', 'bukan teks')
    await symlink(join(folder, 'luar.txt'), join(folder, 'arsip/tautan.txt'))
    const { items, malformed } = await read(join(folder, 'arsip'))
    expect(items.map(({ key, headline }) => [key, headline])).toEqual([
      ['a.txt', 'Pasar'],
      ['d.docx', ''],
      ['sub/b.html', 'Ikan'],
    ])
    expect(items[1]?.status).toEqual({ is: 'skipped', why: 'it is neither text nor HTML', told: true })
    expect(malformed.map(({ place }) => place)).toEqual(['c.txt', 'tautan.txt'])
  })

  test('is no archive, and what is not there is named', async () => {
    await expect(read(await write('a.zip', 'PK\u0003\u0004'))).rejects.toThrow('unpack it')
    await expect(read(join(folder, 'tiada.xml'))).rejects.toThrow('does not exist')
    await expect(read(await write('a.bin', 'xyz'))).rejects.toThrow('neither')
  })
})

describe('a picture', () => {
  test('is taken from beside the file by the end of its address, and never from elsewhere', async () => {
    await write('m/uploads/2019/03/a b.jpg', 'foto')
    await write('rahasia.jpg', 'rahasia')
    await symlink(join(folder, 'rahasia.jpg'), join(folder, 'm/tautan.jpg'))
    const root = join(folder, 'm')
    const found = await localPicture('https://muara.example/wp-content/uploads/2019/03/a%20b.jpg?x=1', root)
    expect([found?.fileName, Buffer.from(found?.bytes ?? []).toString()]).toEqual(['a b.jpg', 'foto'])
    for (const address of [
      '../rahasia.jpg',
      '%2e%2e/rahasia.jpg',
      '/etc/passwd',
      'tautan.jpg',
      'data:image/png;base64,AA',
      '..\\rahasia.jpg',
      '',
    ])
      expect([address, await localPicture(address, root)]).toEqual([address, null])
  })
})

test('a date is read in the ways that sources write it, and zeros are none', () => {
  expect(dateOf('2019-03-01 07:00:00')).toEqual(new Date('2019-03-01T07:00:00Z'))
  expect(dateOf('Fri, 01 Mar 2019 14:00:00 +0700')).toEqual(new Date('2019-03-01T07:00:00Z'))
  for (const text of [
    'Jumat, 1 Maret 2019 pukul 14.00 WIB',
    'Fri, 01 Mar 2019 15:00:00 WITA',
    '1/3/2019, 14:00',
    '01-03-2019 | 14.00',
    '2019-03-01T14:00:00',
  ])
    expect([text, dateOf(text, 'Asia/Jakarta')]).toEqual([text, new Date('2019-03-01T07:00:00Z')])
  expect(dateOf('5 Agustus 2021', 'Asia/Jakarta')).toEqual(new Date('2021-08-04T17:00:00Z'))
  for (const text of [
    ...['', '0000-00-00 00:00:00', 'Wed, 30 Nov -0001 00:00:00 +0000', 'kemarin', '1019-01-01'],
    ...['2022-02-30', '12/31/2021', '1 Foo 2020', '2020-01-01 25:00', '2020-01-01 XYZ'],
  ])
    expect([text, dateOf(text)]).toEqual([text, null])
})
