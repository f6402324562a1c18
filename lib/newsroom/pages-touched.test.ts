import { expect, test } from 'vitest'
import { EVENT_NAMES } from './events.ts'
import { isTouched, pagesTouchedBy } from './pages-touched.ts'
import { isPublicPage } from './public-path.ts'

const FACTS = { number: 7, lists: ['/ekonomi', '/tag/beras', '/penulis/ani'] }
const published = pagesTouchedBy('article.published', FACTS)
const page = (path: string, ...mentions: number[]) => ({ path, mentions })

test.each([
  '/',
  '/ekonomi',
  '/ekonomi/hal/2',
  '/ekonomi/feed.xml',
  '/tag/beras',
  '/penulis/ani/hal/14',
  '/ekonomi/harga-beras-turun-7',
  '/lama/alamat-lama-7',
  '/feed.xml',
  '/feed.json',
  '/sitemap.xml',
  '/indeks/2026-11-28',
])('a publication changes %s', (path) => {
  expect(isTouched(page(path), published)).toBe(true)
})

test.each(['/olahraga', '/ekonomi-kreatif', '/tag/beras-merah', '/penulis/anita', '/ekonomi/harga-beras-naik-17'])(
  'a publication elsewhere leaves %s alone',
  (path) => {
    expect(isTouched(page(path, 8, 70), published)).toBe(false)
  },
)

test('a publication changes every page that leads to the story, or waited for it', () => {
  expect(isTouched(page('/olahraga/piala-9', 3, 7), published)).toBe(true)
})

test('only what is taken from readers has no last good copy', () => {
  const forgets = EVENT_NAMES.filter((name) => {
    const touched = pagesTouchedBy(name, FACTS)
    return touched.kind === 'story' && touched.forget
  })
  expect(forgets).toEqual(['article.retracted'])
})

const ARRANGED = ['article.topic-joined', 'article.topic-left', 'site.topic-arranged'] as const

test('events that change what stands around every page change all pages', () => {
  const all = EVENT_NAMES.filter((name) => pagesTouchedBy(name, { ...FACTS, path: '/' }).kind === 'all')
  expect(all).toEqual([
    ...ARRANGED.filter((name) => name.startsWith('article.')),
    // This without its facts.
    'user.profile-changed',
    'site.founded',
    'site.section-saved',
    'site.settings-changed',
    'site.distribution-changed',
    'site.page-saved',
    'site.imprint-changed',
    'site.topic-saved',
    // These without their facts; with them, see below.
    ...ARRANGED.filter((name) => name.startsWith('site.')),
    'site.topic-gathered',
    'site.theme-changed',
  ])
})

test('a page that is no story changes alone, unless every page is to lead to it from now on', () => {
  const saved = pagesTouchedBy('site.page-saved', { slug: 'kontak', appears: false })
  expect(['/kontak', '/', '/redaksi', '/kontak/x'].filter((path) => isTouched(page(path), saved))).toEqual(['/kontak'])
  expect(pagesTouchedBy('site.page-saved', { slug: 'kontak', appears: true })).toEqual({ kind: 'all' })
})

test('another order of a topic changes its pages, what shows topics, and the stories that came, went or moved', () => {
  const all = [
    '/topik/rob',
    '/topik/rob/hal/2',
    '/topik/rob/feed.xml',
    '/topik',
    '/sitemap/halaman.xml',
    '/',
    '/ekonomi',
    '/ekonomi/harga-beras-turun-7',
  ]
  const others = [
    '/topik/rob-2029',
    '/topik/robot',
    '/ekonomi/hal/2',
    '/ekonomi/harga-17',
    '/sitemap/1.xml',
    '/feed.xml',
  ]
  for (const name of ARRANGED) {
    const touched = pagesTouchedBy(name, { path: '/topik/rob', numbers: ['7', '12'] })
    expect([...all, ...others].filter((path) => isTouched(page(path, 8), touched))).toEqual(all)
  }
})

test('a story that comes or goes changes the list of topics, and the parts of its series that say how many there are', () => {
  expect(isTouched(page('/topik'), published)).toBe(true)
  const ofTopic = pagesTouchedBy('article.published', { number: 7, lists: ['/ekonomi', '/topik/rob'] })
  const fronts = ['/olahraga', '/topik/rob']
  const further = ['/olahraga/hal/2', '/topik/lain']
  expect([...fronts, ...further].filter((path) => isTouched(page(path), ofTopic))).toEqual(fronts)
  expect(isTouched(page('/ekonomi/bagian-lain-9', 7), published)).toBe(true)
})

test('who comes, goes or changes roles changes the masthead and nothing else', () => {
  for (const name of [
    'user.invitation-accepted',
    'user.roles-changed',
    'user.deactivated',
    'user.reactivated',
  ] as const) {
    const touched = pagesTouchedBy(name, {})
    expect(['/redaksi', '/', '/penulis/ani'].filter((path) => isTouched(page(path), touched))).toEqual(['/redaksi'])
  }
})

test('a name or a line about somebody changes their own list and the masthead', () => {
  const touched = pagesTouchedBy('user.profile-changed', { handle: 'ani' })
  const paths = ['/redaksi', '/penulis/ani', '/penulis/ani/hal/2', '/penulis/anita', '/', '/ekonomi/beras-7']
  expect(paths.filter((path) => isTouched(page(path), touched))).toEqual(paths.slice(0, 3))
})

test('an edition of a front page changes that page and no other', () => {
  for (const name of ['front.published', 'front.rolled-back', 'front.breaking-expired'] as const) {
    const touched = pagesTouchedBy(name, { path: '/ekonomi' })
    expect(['/ekonomi', '/', '/ekonomi/hal/2'].filter((path) => isTouched(page(path), touched))).toEqual(['/ekonomi'])
  }
  expect(pagesTouchedBy('front.saved', { path: '/' })).toEqual({ kind: 'none' })
})

test('what is read most stands on the front page, on sections and on pages of its own', () => {
  const shown = ['/', '/terpopuler', '/terpopuler/jam', '/ekonomi', '/ekonomi/hal/2', '/feed.xml', '/ekonomi/beras-7']
  expect(shown.filter((path) => isTouched(page(path), { kind: 'popular' }))).toEqual([
    '/',
    '/terpopuler',
    '/terpopuler/jam',
    '/ekonomi',
  ])
})

test('an event without the facts it should have changes all pages rather than none', () => {
  expect(pagesTouchedBy('article.published', {})).toEqual({ kind: 'all' })
})

test('nothing of the newsroom, of interfaces or of one reader is a public page', () => {
  const kept = ['/newsroom', '/newsroom/article/1', '/api/health', '/_next/x', '/collab', '/media/a/320.webp', '/cari']
  expect(kept.filter(isPublicPage)).toEqual([])
  expect(['/', '/ekonomi', '/newsroom-kita', '/apia/berita-1'].every(isPublicPage)).toBe(true)
})
