import { describe, expect, test } from 'vitest'
import { destinationOf, ownPath, storyNumberOf } from './site-links.ts'

const ORIGIN = 'https://www.uji.example'

describe('the path of a link within the site', () => {
  test('is found with and without www, over http and https', () => {
    for (const href of ['/a/b-1?c#d', 'http://uji.example/a/b-1?c#d', 'https://www.uji.example/a/b-1?c#d'])
      expect(ownPath(href, ORIGIN)).toBe('/a/b-1?c#d')
  })

  test('is null elsewhere', () => {
    for (const href of ['https://uji.example.id/', 'https://x@lain.example/', 'mailto:a@uji.example', 'https://'])
      expect(ownPath(href, ORIGIN)).toBeNull()
  })
})

describe('the number of the story that a path opens', () => {
  test('is found behind any section and slug', () => {
    for (const path of ['/nasional/judul-42', '/x/42', '/x//judul%2D42/?utm=1#y']) expect(storyNumberOf(path)).toBe(42)
  })

  test('is null for the other pages', () => {
    for (const path of ['/', '/nasional', '/tag/pemilu-2029', '/penulis/ani-2', '/nasional/hal/2', '/x/%E0%A4%A'])
      expect(storyNumberOf(path)).toBeNull()
  })
})

describe('where a link leads readers', () => {
  const links = { origin: ORIGIN, stories: { 4: '/nasional/judul-baru-4' }, moved: { 'https://lama.example/a': null } }
  test('is a story as it is called now, another page, or elsewhere', () => {
    expect(destinationOf('/nasional/judul-lama-4', links)).toEqual({ href: '/nasional/judul-baru-4', own: true })
    expect(destinationOf('/redaksi', links)).toEqual({ href: '/redaksi', own: true })
    expect(destinationOf('https://lain.example/', links)).toEqual({ href: 'https://lain.example/', own: false })
  })

  test('is nowhere for what is not live, moved or not, and for a host that nobody knows', () => {
    for (const href of ['/nasional/judul-5', 'https://lama.example/a', 'https://ghost.invalid/ikan/'])
      expect([href, destinationOf(href, links)]).toEqual([href, null])
  })
})
