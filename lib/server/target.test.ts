import { expect, test } from 'vitest'
import { targetOf } from './target.ts'

test.each([
  ['/', '/'],
  ['/ekonomi?utm_source=wa', '/ekonomi?utm_source=wa'],
  ['/tag/caf%C3%A9', '/tag/caf%C3%A9'],
  ['/cari?q=../harga', '/cari?q=../harga'],
  ['/?diskon=50%', '/?diskon=50%'],
  ['/berkas.../x', '/berkas.../x'],
])('%s is asked for as it is', (line, url) => {
  expect(targetOf('GET', line)).toEqual({ url })
})

test.each([
  ['http://koran.test/ekonomi?x=1', '/ekonomi?x=1', 'koran.test'],
  ['HTTPS://koran.test:8080', '/', 'koran.test:8080'],
  ['http://koran.test?x=1', '/?x=1', 'koran.test'],
])('%s, as a proxy may ask, is a path of that host', (line, url, host) => {
  expect(targetOf('GET', line)).toEqual({ url, host })
})

test.each([
  '/%',
  '/%zz',
  '/%ff',
  '/%00',
  '/a%3F/../b',
  '/../a',
  '/a/..',
  '/./',
  '/%2e%2e/a',
  '/..%5ca',
  'a',
  '*',
  'http:///a',
])('%s is nothing that can be asked for', (line) => {
  expect(targetOf('GET', line)).toEqual({ status: 400 })
})

test('the server as a whole is asked for its methods alone', () => {
  expect(targetOf('OPTIONS', '*')).toEqual({ status: 204 })
})
