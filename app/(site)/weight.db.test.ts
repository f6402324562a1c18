// biome-ignore-all lint/style/noRestrictedImports: tests make their stories by commands, as the newsroom does
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { inlined } from '#components/site/inlined.ts'
import { blocksFromText } from '#lib/body/paste.ts'
import { saveTheme } from '#lib/commands/site/save-theme.ts'
import { done } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import { THEME, type Theme } from '#lib/newsroom/theme/theme.ts'
import { Press, readAlso, type Story } from '#lib/queries/site/testing.ts'
import { type Rendered, toPage } from '#lib/server/page-store/page.ts'
import { readStories } from '#prisma/seed/read-stories.ts'
import { ORIGIN, visit } from './testing.ts'

let press: Press
let story: Story

beforeAll(async () => {
  press = await Press.found()
  const stories = (await readStories()).sort((a, b) => b.text.length - a.text.length)
  const [longest, ...others] = stories.slice(0, 8)
  // As long as a long read: the words of three stories under one headline.
  const text = stories
    .map((one) => one.text)
    .slice(0, 3)
    .join('\n')
  const links = []
  for (const { headline, section } of others)
    links.push(readAlso((await press.live({ headline, section: section as string, tags: ['Umum'] })).articleId))
  const body = [...blocksFromText(text), ...links.slice(0, 4)]
  const tags = ['Umum', 'Kelautan', 'Perdagangan', 'Diplomasi']
  story = await press.live({ headline: longest?.headline ?? '', section: longest?.section as string, body, tags })
})

/** Everything another than in a new newsroom. */
const RICH: Theme = {
  ...THEME,
  light: { paper: '#ffffff', ink: '#101820', accent: '#0b5394' },
  dark: { paper: '#0c1116', ink: '#e6edf3', accent: '#7cc4ff' },
  headlines: 'system',
  body: 'palatino',
  size: 'large',
  step: 'wide',
  layout: 'rapat',
}

/** Vitest reads a style sheet as nothing; Next's build reads it as its text. */
const sheet = (file: string) => inlined(readFileSync(new URL(`../../components/site/${file}`, import.meta.url), 'utf8'))
const CSS = sheet('site.css')

async function pageOf(path: string, css = CSS) {
  const moved = await visit(path)
  const response = moved.status === 301 ? await visit(moved.headers.get('location') ?? '') : moved
  expect(response.status).toBe(200)
  const html = (await response.text()).replace('<style>', () => `<style>${css}`)
  expect(html).toContain(css)
  const rendered: Rendered = {
    status: 200,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(html),
  }
  const words = rendered.body
    .toString()
    .replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ')
    .split(/\s+/).length
  return { ...(await toPage(rendered, ORIGIN)), words }
}

test('a story of two thousand words comes whole, with its style, in 15 kB', async () => {
  const { br, gzip, headers, words } = await pageOf(story.path)
  expect(words).toBeGreaterThan(2_000)
  const head = JSON.stringify(headers).length
  expect(br.length + head).toBeLessThan(15_000)
  expect(gzip.length + head).toBeLessThan(15_000)
})

test('in the richest theme it still does', async () => {
  const { dewi } = press.newsroom.cast
  const logo = { imageId: '019aaaaa-0000-7000-8000-000000000002', width: 640, height: 160 }
  await db().logo.create({ data: { id: logo.imageId, width: 640, height: 160, sha256: '' } })
  done(await saveTheme(dewi, { theme: { ...RICH, logo, logoDark: logo }, version: 0 }, new Date()))
  const { br, gzip, headers } = await pageOf(story.path, CSS + sheet('layouts/rapat.css'))
  const head = JSON.stringify(headers).length
  expect(br.length + head).toBeLessThan(15_000)
  expect(gzip.length + head).toBeLessThan(15_000)
})
