import { expect, test } from 'vitest'
import { parseBody } from './parse-body.ts'
import { plainPage } from './plain-page.ts'
import { plainText } from './text.ts'

test('a page’s lines are headings, items and paragraphs of the schema', () => {
  const body = plainPage('## Alamat\n\nJalan Uji 1\n- satu\n- dua\n\n### Lain\n1. Angka tetap')
  expect(body.content?.map(({ type, content }) => [type, content?.length])).toEqual([
    ['heading', 1],
    ['paragraph', 1],
    ['bulletList', 2],
    ['heading', 1],
    ['paragraph', 1],
  ])
  expect(plainText(body)).toContain('1. Angka tetap')
  expect(parseBody(body, 60_000)).toMatchObject({ ok: true })
})

test('web and mail addresses lead where they say, without the sentence’s end', () => {
  const [paragraph] = plainPage('Tulis ke redaksi@uji.example, atau (https://uji.example/a?b=1).').content ?? []
  expect(paragraph?.content?.map(({ text, marks }) => [text, marks?.[0]?.attrs?.href])).toEqual([
    ['Tulis ke ', undefined],
    ['redaksi@uji.example', 'mailto:redaksi@uji.example'],
    [', atau (', undefined],
    ['https://uji.example/a?b=1', 'https://uji.example/a?b=1'],
    [').', undefined],
  ])
})

test('words of a script stay words', () => {
  const body = plainPage('<script>alert(1)</script> javascript:alert(1)')
  expect(JSON.stringify(body)).not.toContain('marks')
})
