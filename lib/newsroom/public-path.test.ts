import { expect, test } from 'vitest'
import { isPlainPath, isPublicPage } from './public-path.ts'

test.each(['/', '/ekonomi', '/ekonomi/hal/2', '/ekonomi/beras-turun-41', '/feed.xml', '/aset/a1b2.js', '/tag/a_b'])(
  '%s is how a page is called, and may be kept',
  (path) => {
    expect([isPublicPage(path), isPlainPath(path)]).toEqual([true, true])
  },
)

test.each([
  '/ekonomi/',
  '/%65konomi',
  '//ekonomi',
  '/./',
  '/ekonomi/../',
  '/.well-known',
  '/ekonomi;v=1',
  '/caf%C3%A9',
])('%s is another name for a page at best, and never kept: no event would know of it', (path) => {
  expect([isPublicPage(path), isPlainPath(path)]).toEqual([true, false])
})

test.each([
  '/newsroom',
  '/newsroom/new',
  '/api/v1/articles',
  '/cari',
  '/media/1/2.jpg',
  '/indeks',
  '/sitemap-news.xml',
  '/_next/x',
  '/collab',
])('%s is no page that is the same for everybody', (path) => {
  expect(isPublicPage(path)).toBe(false)
})
