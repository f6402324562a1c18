import { expect, test } from 'vitest'
import { blocksFromHtml } from '#lib/body/html-nodes.ts'
import { plainText } from '#lib/body/text.ts'
import { prepareHtml } from './prepare-html.ts'

const shown = (source: string, autoParagraphs = true) => {
  const { root, lost } = prepareHtml(source, autoParagraphs)
  const { blocks, hrefs } = blocksFromHtml(root)
  return { text: plainText({ type: 'doc', content: blocks }), kinds: blocks.map(({ type }) => type), hrefs, lost }
}

test('what WordPress shows as paragraphs is paragraphs, and single line ends are breaks', () => {
  expect(shown('Satu\nbaris.\n\nDua.\n\n<h3>Tiga</h3>\n\n<ul>\n<li>butir</li>\n</ul>').text).toBe(
    'Satu\nbaris.\n\nDua.\n\nTiga\n\nbutir',
  )
  expect(shown('<p>Satu\nbaris.</p>', false).text).toBe('Satu baris.')
})

test('shortcodes go and their words stay, nested ones too; brackets of a text are text', () => {
  const { text, lost } = shown('[row][col width="6"]Isi [b]tebal[/b][/col][/row] [gallery ids="1"] [red] [Antara] [1]')
  expect(text).toBe('Isi tebal [red] [Antara] [1]')
  expect(lost.shortcodes).toEqual(['[row]', '[col width="6"]', '[b]', '[gallery ids="1"]'])
})

test('pictures are told of with their captions, which are no text of the story', () => {
  const { text, lost } = shown(
    '[caption id="a"]<a href="/x"><img src="/a.jpg" alt="Perahu"></a> Pasar pagi[/caption]\n\nIsi.\n\n<figure><img data-src="/b.jpg" src="data:x"><figcaption>Ikan &amp; udang</figcaption></figure>',
  )
  expect(text).toBe('Isi.')
  expect(lost.pictures).toEqual([
    { address: '/a.jpg', alt: 'Perahu', caption: 'Pasar pagi' },
    { address: '/b.jpg', alt: '', caption: 'Ikan & udang' },
  ])
})

test('each picture of a gallery has its own caption, or the gallery’s', () => {
  const figure = (name: string, caption: string) =>
    `<figure><img src="/${name}.jpg">${caption && `<figcaption>${caption}</figcaption>`}</figure>`
  const { text, lost } = shown(
    `<figure>${figure('a', 'Satu')}${figure('b', '')}<figcaption>Di pasar</figcaption></figure><p>Isi.</p>`,
  )
  expect(text).toBe('Isi.')
  expect(lost.pictures.map(({ caption }) => caption)).toEqual(['Satu', 'Di pasar'])
})

test('what the old editor began and the new one continued keeps the paragraphs of both', () => {
  const { text, lost } = shown(
    'Satu.\n\nDua.\n\n<!-- wp:paragraph -->\n<p>Tiga.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:latest-posts {"postsToShow":3} /-->',
  )
  expect(text).toBe('Satu.\n\nDua.\n\nTiga.')
  expect(lost.blocks).toEqual(['latest-posts'])
})

test('the shortcode of a baca juga that names story and title is one', () => {
  const { kinds, hrefs, lost } = shown('Satu.\n\n[irp posts="12" name="Pasar Apung Ramai"]\n\nDua.\n\n[irp]')
  expect(kinds).toEqual(['paragraph', 'readAlso', 'paragraph'])
  expect(hrefs).toEqual(['/?p=12'])
  expect(lost.shortcodes).toEqual(['[irp]'])
})

test('frames, players and scripts are told of and gone', () => {
  const { text, lost } = shown(
    '<p>A</p><iframe width="1" src="https://x.example/v"></iframe><script src="/s.js"></script><video></video><p>B</p>',
  )
  expect(text).toBe('A\n\nB')
  expect(lost.embeds).toEqual(['https://x.example/v', '/s.js', 'video'])
})

test('baca juga keeps where its link led', () => {
  const { kinds, hrefs } = shown(
    'Air naik.\n\n<strong>Baca juga:</strong> <a href="https://muara.example/a/">Pasar Apung Ramai</a>\n\nAir surut.',
  )
  expect(kinds).toEqual(['paragraph', 'readAlso', 'paragraph'])
  expect(hrefs).toEqual(['https://muara.example/a/'])
})

test('a long text of brackets and tags does not hang', () => {
  for (const piece of ['[', '[a ', '<', '<p', '[caption]', '<iframe ', '\n\n<b>', '[/a]']) {
    expect(shown(piece.repeat(5_000)).kinds.length).toBeGreaterThanOrEqual(0)
  }
})
