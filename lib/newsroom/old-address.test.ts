import { describe, expect, test } from 'vitest'
import { lookupPaths, needsQuery, oldAddressOf, oldListOf } from './old-address.ts'

describe('an old address', () => {
  test('is the same with and without www, scheme, slash, AMP and marks of a campaign', () => {
    const same = { host: 'muara.example', path: '/2019/03/pasar-apung' }
    for (const url of [
      'https://www.muara.example/2019/03/pasar-apung/',
      'http://muara.example/2019/03/pasar-apung',
      'https://m.muara.example/2019/03/pasar-apung/?utm_source=wa#komentar',
      'https://amp.muara.example//2019/03/pasar-apung/',
      'https://muara.example/2019/03/pasar-apung/amp/',
      'https://muara.example/2019/03/pasar%2Dapung?page=all',
    ]) {
      expect([url, oldAddressOf(url)]).toEqual([url, same])
    }
  })

  test('may be a number or a script with a query', () => {
    expect(oldAddressOf('https://muara.example/?p=123')?.path).toBe('/?p=123')
    expect(oldAddressOf('https://muara.example/index.php?p=123')?.path).toBe('/?p=123')
    expect(oldAddressOf('https://muara.example/?page_id=7')?.path).toBe('/?p=7')
    expect(oldAddressOf('https://muara.example/berita.php?id=12')?.path).toBe('/berita.php?id=12')
    expect(oldAddressOf('/lama/1', 'https://muara.example/')?.path).toBe('/lama/1')
  })

  test('is none of a home page, a mail address or what is no address', () => {
    for (const url of [
      'https://muara.example/',
      'https://muara.example/?utm=1',
      'mailto:a@b.example',
      'javascript:x',
      'x',
    ])
      expect([url, oldAddressOf(url)]).toEqual([url, null])
    expect(oldAddressOf('https://muara.example/?p=1%27or')).toBeNull()
  })

  test('needs its query where the query names the story, and there alone', () => {
    for (const url of ['/?p=12', '/?utm=1&p=12', '/index.php?page_id=7', '/berita.php?id=3'])
      expect([url, needsQuery(url)]).toEqual([url, true])
    for (const url of ['/', '/?utm_source=wa', '/?page=2', '/nasional/judul-3?p=1', '/berita.php'])
      expect([url, needsQuery(url)]).toEqual([url, false])
  })

  test('is looked up by its own path, then as a page of a longer story', () => {
    const paths = (path: string) => lookupPaths(new URL(path, 'https://baru.example'))
    expect(paths('/2019/03/pasar-apung/2/')).toEqual(['/2019/03/pasar-apung/2', '/2019/03/pasar-apung'])
    for (const behind of ['feed/', 'comment-page-2/#komentar-7', 'embed', 'trackback/'])
      expect(paths(`/2019/03/pasar-apung/${behind}`).at(-1)).toBe('/2019/03/pasar-apung')
    expect(paths('/index.php/2019/pasar-apung/')).toEqual(['/2019/pasar-apung'])
    expect(paths('/pasar-apung/')).toEqual(['/pasar-apung'])
    expect(paths('/?p=9&utm=1')).toEqual(['/?p=9'])
    expect(paths('/')).toEqual([])
    expect(paths('/%E0%A4%A')).toEqual(['/%E0%A4%A'])
    expect(paths('/2019/%00/')).toEqual([])
  })

  test('of a list, a feed or a site map has its twin here', () => {
    const list = (path: string) => oldListOf(new URL(path, 'https://baru.example'))
    expect(list('/feed/?x=1')).toEqual({ kind: 'path', path: '/feed.xml' })
    expect(list('/wp-sitemap.xml')).toEqual({ kind: 'path', path: '/sitemap.xml' })
    const section = { kind: 'list', of: ['section', 'tag'], slug: 'bola', feed: false }
    for (const path of ['/category/bola/', '/category/olahraga/bola/page/2/', '/kanal/bola'])
      expect([path, list(path)]).toEqual([path, section])
    expect(list('/category/bola/feed/')).toEqual({ ...section, feed: true })
    expect(list('/tag/bakau/page/3/')).toEqual({ ...section, of: ['tag'], slug: 'bakau' })
    expect(list('/author/ani/')).toMatchObject({ of: ['author'], slug: 'ani' })
    for (const path of ['/', '/tag/', '/2019/03/feed-pertama/', '/category', '/tag/bakau/hal/2024'])
      expect([path, list(path)]).toEqual([path, null])
  })
})
