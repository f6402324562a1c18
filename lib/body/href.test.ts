import { expect, it } from 'vitest'
import { directHref, isSafeHref } from './href.ts'

it('allows http, https, mailto and paths of this site', () => {
  for (const href of [
    'http://contoh.id',
    'HTTPS://contoh.id/a?b#c',
    'mailto:redaksi@contoh.id',
    '/nasional/judul-12',
    '/',
  ]) {
    expect(isSafeHref(href), href).toBe(true)
  }
})

it('refuses scripts, data, other hosts in disguise, hidden characters and what is no text', () => {
  const refused = [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' https://contoh.id',
    'https://contoh.id/a b',
    'https://contoh.id/\u200b',
    'data:text/html,<b>',
    'vbscript:x',
    '//jahat.id',
    '/\\jahat.id',
    'contoh.id',
    'ftp://contoh.id',
    'https:',
    'https:///x',
    'mailto:',
    '',
    `https://contoh.id/${'a'.repeat(2000)}`,
    null,
    7,
  ]
  for (const href of refused) expect(isSafeHref(href), String(href)).toBe(false)
})

it('leads to the page itself, not through the counter of whoever it was copied from', () => {
  expect(directHref('https://www.google.com/url?q=https://kemlu.go.id/a?b%3D1&sa=D&source=docs')).toBe(
    'https://kemlu.go.id/a?b=1',
  )
  expect(directHref('https://l.facebook.com/l.php?u=https%3A%2F%2Fbps.go.id%2F&h=AT0')).toBe('https://bps.go.id/')
  expect(directHref('https://apc01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbps.go.id&data=05')).toBe(
    'https://bps.go.id',
  )
})

it('leaves every other address as it is, and follows no counter to what is no web page', () => {
  for (const href of [
    'https://www.google.com/search?q=https://bps.go.id',
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/url?sa=D',
    'https://jahat.id/url?q=https://bps.go.id',
    '/nasional/judul-12',
    'mailto:a@b.id',
  ]) {
    expect(directHref(href), href).toBe(href)
  }
})
