import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { THEME, type Theme } from '#lib/newsroom/theme/theme.ts'
import { inlined } from './inlined.ts'
import { renderDocument, renderFailure } from './render-document.tsx'
import { styleOf } from './style.ts'
import { article, CHROME } from './testing.ts'
import { themeCss } from './theme-css.ts'

const read = (file: string): string => inlined(readFileSync(new URL(file, import.meta.url), 'utf8'))

/** Everything another than in a new newsroom. */
const BLUE: Theme = {
  logo: { imageId: '019aaaaa-0000-7000-8000-000000000002', width: 640, height: 160 },
  logoDark: { imageId: '019aaaaa-0000-7000-8000-000000000003', width: 640, height: 160 },
  light: { paper: '#ffffff', ink: '#101820', accent: '#0b5394' },
  dark: null,
  headlines: 'system',
  body: 'palatino',
  size: 'large',
  step: 'wide',
  layout: 'visual',
}

describe('a theme’s style', () => {
  test('of a new newsroom is the sheet as it is', () => {
    expect(themeCss(THEME)).toBe('')
  })

  test('has the chosen colours by day and what follows from them by night, and leaves paper black on white', () => {
    const css = themeCss(BLUE)
    expect(css).toContain('@media screen{:root{--paper:#ffffff;--ink:#101820;--red:#0b5394;')
    expect(css).toMatch(/@media screen and \(prefers-color-scheme:dark\)\{:root\{--paper:#171717;--ink:#ebebeb;--red:#/)
  })

  test('fetches nothing', () => {
    const css = themeCss(BLUE) + read('./layouts/rapat.css') + read('./layouts/visual.css')
    expect(css).not.toMatch(/url\(|@import|@font-face/)
  })

  test('adds little to the sheet, even the richest one', () => {
    const sheet = read('./site.css') + themeCss(BLUE)
    for (const layout of ['rapat', 'visual']) {
      const size = gzipSync(sheet + read(`./layouts/${layout}.css`), { level: 9 }).length
      expect(size).toBeLessThan(4_600)
    }
  })

  test('is put together once', () => {
    expect(styleOf(BLUE)).toBe(styleOf(structuredClone(BLUE)))
  })
})

describe('a page of a theme', () => {
  const hashOf = (html: string): string => {
    const [, sheet = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
    return `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`
  }

  test('lets its own style in, in header and document, and so does the failure after it', async () => {
    const page = await renderDocument(article({ chrome: { ...CHROME, theme: BLUE } }))
    for (const { html, policy } of [page, await renderFailure('x')]) {
      expect(html).toContain('#0b5394')
      expect(policy).toContain(`style-src ${hashOf(html)};`)
      expect(html.replaceAll('&#x27;', "'")).toContain(`content="${policy}"`)
      expect(html).toContain('<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)"/>')
    }
  })

  test('shows the logo in place of the name, its room kept, read out as the name, and tells machines', async () => {
    const { html } = await renderDocument(article({ chrome: { ...CHROME, theme: BLUE } }))
    expect(html).toContain(
      '<img src="/media/019aaaaa-0000-7000-8000-000000000002/640.webp" width="640" height="160" alt="Harian Uji"/>',
    )
    expect(html).toContain('srcSet="/media/019aaaaa-0000-7000-8000-000000000003/640.webp"')
    expect(html).toContain(
      '"logo":{"@type":"ImageObject","url":"https://uji.example/media/019aaaaa-0000-7000-8000-000000000002/640.webp","width":"640","height":"160"}',
    )
    expect(themeCss(BLUE)).toContain('.name img{width:min(60vw,6.00rem)')
  })
})
