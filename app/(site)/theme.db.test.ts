// biome-ignore-all lint/style/noRestrictedImports: tests change the theme by commands, as the newsroom does
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { saveSettings } from '#lib/commands/site/save-settings.ts'
import { SaveTheme, saveTheme } from '#lib/commands/site/save-theme.ts'
import { uploadLogo } from '#lib/commands/site/upload-logo.ts'
import { done } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import { VISITOR } from '#lib/newsroom/actor.ts'
import { THEME, type Theme, themeOf } from '#lib/newsroom/theme/theme.ts'
import { Press, type Story } from '#lib/queries/site/testing.ts'
import { crawl, visit } from './testing.ts'

const now = new Date()
let press: Press
let story: Story
beforeAll(async () => {
  press = await Press.found()
  story = await press.live({ headline: 'Kapal Berlayar', tags: ['Kelautan'] })
})

const site = () => db().site.findUniqueOrThrow({ where: { id: 1 } })
const themed = (over: Partial<Theme>): Theme => ({ ...THEME, ...over })
const BLUE = themed({ light: { paper: '#ffffff', ink: '#101820', accent: '#0b5394' }, layout: 'rapat' })
const save = async (theme: Theme, by = press.newsroom.cast.dewi) =>
  saveTheme(by, { theme, version: (await site()).themeVersion }, now)

describe('a theme', () => {
  test('is set by chief and admin, and by nobody else', async () => {
    const { cast } = press.newsroom
    for (const actor of [...Object.values(cast), VISITOR]) {
      const may = 'roles' in actor && actor.roles.some((role) => role === 'chief' || role === 'admin')
      const saved = await saveTheme(actor, { theme: BLUE, version: (await site()).themeVersion }, now)
      expect(saved.ok, JSON.stringify(actor)).toBe(may)
      const uploaded = await uploadLogo(actor, { bytes: await drawn() }, now)
      expect(uploaded.ok, JSON.stringify(actor)).toBe(may)
    }
  })

  test('that people could not read is refused, and nothing is stored', async () => {
    const before = await site()
    const faint = await save(themed({ light: { ...THEME.light, accent: '#f2a65a' } }))
    expect(faint).toMatchObject({
      refusal: { kind: 'illegible', pair: 'accent', scheme: 'light', least: 4.5 },
    })
    const night = await save(themed({ dark: { paper: '#222222', ink: '#444444', accent: '#ffffff' } }))
    expect(night).toMatchObject({ refusal: { kind: 'illegible', pair: 'ink', scheme: 'dark' } })
    expect(await site()).toEqual(before)
  })

  test('of two that are set at once one is, and the other is told who was first; the clock’s settings are not in the way', async () => {
    const { dewi, gita } = press.newsroom.cast
    const { themeVersion, version, name, tagline } = await site()
    done(await saveSettings(gita, { name, tagline, timeZone: 'Asia/Jakarta', version }, now))
    const both = await Promise.all([
      saveTheme(dewi, { theme: BLUE, version: themeVersion }, now),
      saveTheme(gita, { theme: THEME, version: themeVersion }, now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'stale', event: 'site.theme-changed' } })
  })

  test('has no other values than a style sheet may hold', () => {
    const evil = themed({ light: { ...THEME.light, accent: '#fff;}</style><script>' } })
    expect(SaveTheme.safeParse({ theme: evil, version: 0 }).success).toBe(false)
    expect(SaveTheme.safeParse({ theme: { ...THEME, layout: 'x' }, version: 0 }).success).toBe(false)
  })
})

const drawn = (format: 'png' | 'jpeg' | 'webp' = 'png', width = 900) => {
  const mark = Buffer.from(
    '<svg width="800" height="200"><rect width="800" height="200" rx="40" fill="#0b5394"/></svg>',
  )
  return sharp({ create: { width: 1000, height: 400, channels: 4, background: '#00000000' } })
    .composite([{ input: mark, left: 100, top: 100 }])
    .toFormat(format)
    .toBuffer()
    .then((bytes) => (width === 900 ? bytes : sharp(bytes).resize({ width }).toFormat(format).toBuffer()))
}

describe('a logo', () => {
  test('is cut to what is drawn, in any of three formats, and the same picture is the same logo', async () => {
    const { dewi } = press.newsroom.cast
    for (const format of ['png', 'webp', 'jpeg'] as const) {
      const logo = done(await uploadLogo(dewi, { bytes: await drawn(format) }, now))
      expect(logo.width / logo.height).toBeCloseTo(4, 1)
      expect(logo.height).toBeLessThanOrEqual(160)
      expect(done(await uploadLogo(dewi, { bytes: await drawn(format) }, now))).toEqual(logo)
    }
  })

  test('is no SVG, which may run script, and nothing that only calls itself a picture', async () => {
    const { dewi } = press.newsroom.cast
    for (const text of ['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 'GIF89a', '', '%PDF-1.7'])
      expect(await uploadLogo(dewi, { bytes: Buffer.from(text) }, now)).toMatchObject({
        refusal: { kind: 'invalid', field: 'logo', problem: 'notAnImage' },
      })
  })

  test('that was never uploaded is in no theme', async () => {
    const logo = { imageId: '019aaaaa-0000-7000-8000-000000000002', width: 10, height: 10 }
    expect(await save(themed({ logo }))).toMatchObject({ refusal: { field: 'logo', problem: 'unknown' } })
  })
})

test('every page of readers wears the theme, lets its own style in, and has the logo at its head', async () => {
  const logo = done(await uploadLogo(press.newsroom.cast.dewi, { bytes: await drawn() }, now))
  done(await save({ ...BLUE, logo: { ...logo, width: 1, height: 9_999 } }))
  expect(themeOf((await site()).theme).logo).toEqual(logo)
  const pages = [...(await crawl(['/tiada-di-sini', '/cari?q=kapal'])).values()].filter(({ text }) =>
    text.startsWith('<!doctype'),
  )
  expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', story.path, '/internasional', '/redaksi']))
  for (const { path, text } of pages) {
    const [, sheet = ''] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? []
    const hash = createHash('sha256').update(sheet).digest('base64')
    expect(sheet, path).toContain('--red:#0b5394')
    expect(text.replaceAll('&#x27;', "'"), path).toContain(`style-src 'sha256-${hash}'`)
    expect(text, path).toContain(
      `/media/${logo.imageId}/${logo.width}.webp" width="${logo.width}" height="${logo.height}" alt="Uji"`,
    )
    const policy = (await visit(path)).headers.get('content-security-policy')
    expect(policy, path).toContain(`style-src 'sha256-${hash}'`)
  }
  done(await save(THEME))
  expect(await (await visit('/')).text()).not.toContain('#0b5394')
})
