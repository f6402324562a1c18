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
