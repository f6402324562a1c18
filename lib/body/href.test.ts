import { expect, it } from 'vitest'
import { isSafeHref } from './href.ts'

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
