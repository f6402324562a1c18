import { describe, expect, it } from 'vitest'
import { cleanPastedHtml } from './paste-html.ts'

const pending = (title: string): string => `<aside data-read-also="" data-wanted-title="${title}"></aside>`

describe('a paste from Google Docs', () => {
  const docs = (html: string): string =>
    cleanPastedHtml(
      `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0a1b">${html}</b><br class="Apple-interchange-newline">`,
    )
  const span = (style: string, text: string): string =>
    `<span style="font-size:11pt;font-family:Arial;${style}white-space:pre-wrap;">${text}</span>`
  const p = (html: string): string => `<p dir="ltr" style="line-height:1.38;margin-top:0pt;">${html}</p>`

  it('loses its wrapper and its styles, and keeps what they meant', () => {
    const html = p(
      span('font-weight:400;', 'Air ') + span('font-weight:700;', 'naik') + span('font-style:italic;', ' lagi'),
    )
    expect(docs(html)).toBe('<p>Air <strong>naik</strong><em> lagi</em></p>')
  })

  it('loses the line breaks between its paragraphs', () => {
    expect(docs(`${p('satu')}<br />${p('dua')}<br /><br />`)).toBe('<p>satu</p><p>dua</p>')
  })

  it('keeps its headings one level lower, its links and its nested lists', () => {
    expect(docs('<h1 dir="ltr"><span>Tak Mau Pindah</span></h1><h4>Rinci</h4>')).toBe(
      '<h2>Tak Mau Pindah</h2><h3>Rinci</h3>',
    )
    expect(docs(p('<a href="https://contoh.id/?a=1&amp;b=2" style="color:red"><span>di sini</span></a>'))).toBe(
      '<p><a href="https://contoh.id/?a=1&amp;b=2">di sini</a></p>',
    )
    const item = (text: string): string =>
      `<li dir="ltr" aria-level="1"><p role="presentation">${span('', text)}</p></li>`
    expect(
      docs(`<ul>${item('satu')}<ul>${item('dalam')}</ul>${item('dua')}</ul><ol start="3">${item('tiga')}</ol>`),
    ).toBe(
      '<ul><li><p>satu</p><ul><li><p>dalam</p></li></ul></li><li><p>dua</p></li></ul><ol start="3"><li><p>tiga</p></li></ol>',
    )
  })
})

describe('a pasted table', () => {
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join(' ')}</tr>`

  it('keeps each row together, a line for a row', () => {
    expect(
      cleanPastedHtml(`<table><tbody>${row('Tahun', '<b>Kapal</b>')}${row('2025', '', '31')}</tbody></table>`),
    ).toBe('<p>Tahun\u2003<strong>Kapal</strong></p><p>2025\u200331</p>')
  })

  it('that lays out a page is read cell by cell', () => {
    const long = 'Alinea yang panjang sekali. '.repeat(8).trim()
    expect(cleanPastedHtml(`<table>${row(long, 'Kolom')}${row('<ul><li>satu</li></ul>', 'dua')}</table>`)).toBe(
      `<p>${long}</p><p>Kolom</p><ul><li><p>satu</p></li></ul><p>dua</p>`,
    )
  })
})

describe('a paste from Word', () => {
  const word = (html: string): string =>
    cleanPastedHtml(
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><title>x</title>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm} --></style></head>
<body lang=IN style='tab-interval:36.0pt'><!--StartFragment-->${html}<!--EndFragment--></body></html>`,
    )
  const marker = (text: string): string =>
    `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>`
  const item = (list: string, mark: string, text: string): string =>
    `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:${list} level1 lfo1'>${marker(mark)}${text}<o:p></o:p></p>`

  it('loses comments, styles, empty paragraphs and the line breaks of its source', () => {
    const html = `<p class=MsoNormal>Air <b style='mso-bidi-font-weight:normal'><span\nlang=IN>naik</span></b>\r\nlagi.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`
    expect(word(html)).toBe('<p>Air <strong>naik</strong> lagi.</p>')
  })

  it('gets lists from its list paragraphs', () => {
    expect(
      word(item('l0', '·', 'satu') + item('l0', '·', 'dua') + item('l1', '3.', 'tiga') + item('l1', '4.', 'empat')),
    ).toBe(
      '<ul><li><p>satu</p></li><li><p>dua</p></li></ul><ol start="3"><li><p>tiga</p></li><li><p>empat</p></li></ol>',
    )
    expect(word(item('l0', 'o', 'bundar') + item('l0', 'a)', 'huruf'))).toBe(
      '<ul><li><p>bundar</p></li></ul><ol><li><p>huruf</p></li></ol>',
    )
  })

  it('keeps the number of a heading, which is text', () => {
    expect(word(`<h1 style='mso-list:l0 level1 lfo1'>${marker('2.')}Tak Mau Pindah</h1>`)).toMatch(
      /^<h2>2\.\s*.*Tak Mau Pindah<\/h2>$/,
    )
  })

  it('understands the conditional comments of the other kind', () => {
    expect(
      word('<p class="MsoListParagraph"><!--[if !supportLists]--><span>1.</span><!--[endif]-->satu<o:p></o:p></p>'),
    ).toBe('<ol><li><p>satu</p></li></ol>')
  })
})

describe('baca juga in pasted HTML', () => {
  it('becomes a pending aside when it is the whole of a paragraph', () => {
    const paragraphs = [
      '<p><strong>Baca juga:</strong> <a href="https://contoh.id/a">Pasar "Apung" &amp; Ramai</a></p>',
      '<p><strong>(Baca Juga:&nbsp;<a href="/a">Pasar "Apung" &amp; Ramai</a>)</strong></p>',
      '<div>BACA JUGA:Pasar "Apung" &amp; Ramai</div>',
      '<p>Baca juga:<br>Pasar "Apung" &amp; Ramai</p>',
      '<blockquote><p>Baca juga: Pasar "Apung" &amp; Ramai</p></blockquote>',
      '<ul><li><b>Baca juga:</b> <a href="/a">Pasar "Apung" &amp; Ramai</a></li></ul>',
      '<p>Baca juga:</p><ul><li><a href="/a">Pasar "Apung" &amp; Ramai</a></li></ul>',
      '<p><b>Baca juga:</b></p><p></p><p><a href="/a">Pasar "Apung" &amp; Ramai</a></p>',
      '<h3>Baca juga: <a href="/a">Pasar "Apung" &amp; Ramai</a></h3>',
      '<blockquote><p><b>Baca juga:</b></p><p><a href="/a">Pasar "Apung" &amp; Ramai</a></p></blockquote>',
      '<div><p>Baca juga :</p><a href="/a"><h3>Pasar "Apung" &amp; Ramai</h3></a></div>',
      '<div><span>Baca Juga</span><a href="/a">Pasar "Apung" &amp; Ramai</a></div>',
    ]
    for (const html of paragraphs) {
      const cleaned = cleanPastedHtml(`<p>Air naik.</p>${html}<p>Air surut.</p>`)
      expect(cleaned, html).toBe(`<p>Air naik.</p>${pending('Pasar &quot;Apung&quot; &amp; Ramai')}<p>Air surut.</p>`)
    }
    expect(cleanPastedHtml('<strong>Baca juga:</strong> <a href="/a">Pasar Apung</a>')).toBe(pending('Pasar Apung'))
  })

  it('is the whole of an anchor, several links behind one label, and a list under a heading', () => {
    const both = pending('Pasar Apung Ramai') + pending('Harga Ikan Turun')
    for (const html of [
      '<p>(Lihat juga: <a href="/a">Pasar Apung Ramai</a>, <a href="/b">Harga Ikan Turun</a>)</p>',
      '<p>Baca juga: <a href="/a">Pasar Apung Ramai</a><br><a href="/b">Harga Ikan Turun</a></p>',
      '<p><a href="/a">Baca Juga Pasar Apung Ramai</a></p><p><a href="/b"><b>Baca juga: Harga Ikan Turun</b></a></p>',
      '<h3>Baca Juga</h3><ul><li><a href="/a">Pasar Apung Ramai</a></li><li><a href="/b">Harga Ikan Turun</a></li></ul>',
    ]) {
      expect(cleanPastedHtml(`<p>Air naik.</p>${html}`), html).toBe(`<p>Air naik.</p>${both}`)
    }
  })

  it('is a line of its own between line breaks, and swallows no sentence beside it', () => {
    const line = '<b>Baca juga: <a href="/a">Pasar Apung Ramai</a></b>'
    expect(cleanPastedHtml(`<p>Air naik.<br>Warga pulang.<br>${line}<br>Air surut.</p>`)).toBe(
      `<p>Air naik.<br>Warga pulang.</p>${pending('Pasar Apung Ramai')}<p>Air surut.</p>`,
    )
    expect(cleanPastedHtml('<p>Baca juga: Pasar Apung Ramai<br>Air surut sejak pagi.</p>')).toBe(
      `${pending('Pasar Apung Ramai')}<p>Air surut sejak pagi.</p>`,
    )
    expect(cleanPastedHtml('<p>Air naik.<br>Baca juga:<br>Pasar Apung Ramai<br>Air surut.</p>')).toBe(
      `<p>Air naik.</p>${pending('Pasar Apung Ramai')}<p>Air surut.</p>`,
    )
  })

  it('is a dot with a headline, too', () => {
    const title = 'Sempat Ditutup Dua Pekan, Pasar Apung Kembali Ramai'
    expect(cleanPastedHtml(`<p>Air naik.</p><p>• ${title}</p><p>Air surut.</p>`)).toContain(pending(title))
  })

  it('stays text in sentences, and a label without a title stays, too', () => {
    for (const html of [
      '<p>Pemerintah (baca: <em>Kemenkeu</em>) menunda.</p>',
      '<p>"Baca juga aturannya," kata Ninik.</p>',
      '<p>Baca juga:</p><ul><li><p>satu.</p></li></ul>',
      '<p>Air naik.<br>Baca juga aturan itu dengan teliti.</p>',
    ]) {
      expect(cleanPastedHtml(html)).toBe(html.replace(/"/g, '&quot;'))
    }
    const linked = '<p>Baca juga <a href="/a">aturan lengkapnya di sini</a></p>'
    expect(cleanPastedHtml(linked)).toBe(linked)
  })

  it('keeps an aside of ours when its id is one, and makes it pending when it is not', () => {
    const id = '0199f3a0-1111-7222-8333-444455556666'
    expect(cleanPastedHtml(`<p>x</p><aside class="a" data-read-also="${id}" data-label="L"><b>Judul</b></aside>`)).toBe(
      `<p>x</p><aside data-read-also="${id}" data-label="L"></aside>`,
    )
    expect(cleanPastedHtml('<p>x</p><aside data-read-also="1 or 1"><b>Judul</b></aside>')).toBe(
      `<p>x</p>${pending('Judul')}`,
    )
    expect(cleanPastedHtml('<p>x</p><aside data-read-also="1"></aside><aside>biasa</aside>')).toBe(
      '<p>x</p><p>biasa</p>',
    )
  })
})

describe('any other HTML', () => {
  it('loses scripts, attributes and bad links, not its text', () => {
    expect(
      cleanPastedHtml(
        '<div class="x" onclick="y"><script>alert("<p>")</script><p style="color:red">satu <a href="javascript:x">dua</a> <img src=x onerror=y></p><u>tiga</u></div>',
      ),
    ).toBe('<p>satu dua</p><p>tiga</p>')
  })

  it('leaves words without a block to the paragraph at the cursor', () => {
    expect(cleanPastedHtml(' <span style="font-weight:bold">dua</span> kata ')).toBe(' <strong>dua</strong> kata ')
    expect(cleanPastedHtml('satu<br>dua')).toBe('satu<br>dua')
    expect(cleanPastedHtml('satu<br><br>dua')).toBe('<p>satu</p><p>dua</p>')
  })

  it('makes paragraphs of table rows, and takes what a quote may not hold out of it', () => {
    expect(cleanPastedHtml('<table><tr><td>satu<td>dua<tr><td>tiga</table>')).toBe('<p>satu\u2003dua</p><p>tiga</p>')
    expect(cleanPastedHtml('<blockquote><p>kata</p><ul><li>butir</ul><h1>besar</h1></blockquote>')).toBe(
      '<blockquote><p>kata</p></blockquote><ul><li><p>butir</p></li></ul><blockquote><p>besar</p></blockquote>',
    )
  })

  it('decodes what it must read and leaves other references to the browser', () => {
    expect(cleanPastedHtml('<p>&eacute; &amp;eacute; &#8220;x&#x201D; &#150; AT&T &lt;b&gt;</p>')).toBe(
      '<p>&eacute; &amp;eacute; “x” &#150; AT&amp;T &lt;b&gt;</p>',
    )
  })

  it('from a ProseMirror editor is left as it is', () => {
    const html = '<p data-pm-slice="1 1 []">dua <b>kata</b></p>'
    expect(cleanPastedHtml(html)).toBe(html)
  })
})
