import { expect, test } from 'vitest'
import { safeNext } from './safe-next.ts'

test('paths of the newsroom are kept with what follows them', () => {
  for (const path of ['/newsroom', '/newsroom/users', '/newsroom?stage=review&q=a%20b', '/newsroom/article/1#top']) {
    expect(safeNext(path)).toBe(path)
  }
})

test('everything that leads elsewhere leads home', () => {
  const elsewhere = [
    undefined,
    ['/newsroom'],
    '',
    'https://evil.example/newsroom',
    '//evil.example',
    '/newsroom@evil.example',
    '/newsroomevil',
    '/newsroom/../../evil',
    '/newsroom/..//evil.example',
    '/newsroom\\..\\evil',
    '/\t/evil.example',
    '/newsroom/sign-in?next=/newsroom/sign-in',
    '/cari',
  ]
  for (const next of elsewhere) expect(safeNext(next)).toBe('/newsroom')
})
