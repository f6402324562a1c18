import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import en from './en/index.ts'
import id from './id/index.ts'

type Tree = { [key: string]: string | Tree }

const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`),
  )

/** The names of a message's ICU arguments at any depth: {name}, {count, plural, one {# of {total}} other {…}}. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>()
  const collect = (message: string): void => {
    for (const body of braces(message)) {
      const comma = body.indexOf(',')
      names.add((comma < 0 ? body : body.slice(0, comma)).trim())
      if (comma >= 0) for (const option of braces(body)) collect(option)
    }
  }
  collect(text)
  return [...names].sort()
}

/** The contents of the outermost pairs of braces. */
function braces(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (const [index, char] of [...text].entries()) {
    if (char === '{' && depth++ === 0) from = index + 1
    if (char === '}' && --depth === 0) found.push([...text].slice(from, index).join(''))
  }
  return found
}

describe('the two languages', () => {
  const indonesian = new Map(flat(id as Tree))
  const english = new Map(flat(en as Tree))

  test('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort())
  })

  test('fill in the same values', () => {
    for (const [key, text] of indonesian) {
      expect([key, argumentsOf(english.get(key) ?? '')]).toEqual([key, argumentsOf(text)])
    }
  })

  test('leave no message empty', () => {
    for (const [key, text] of [...indonesian, ...english]) expect([key, text.trim() === '']).toEqual([key, false])
  })

  test('list every message file', () => {
    for (const locale of ['id', 'en']) {
      const files = readdirSync(join(import.meta.dirname, locale)).filter((file) => file.endsWith('.json'))
      const index = readFileSync(join(import.meta.dirname, locale, 'index.ts'), 'utf8')
      for (const file of files) expect(index).toContain(`./${file}`)
    }
  })
})

/** Text between tags and in attributes that people read. What is code between braces is not looked at. */
const WORDS = [
  /["'\w/}]>\s*([A-Za-zÀ-ÿ][^<>{}()&|=]*[a-z]{2}[^<>{}()&|=]*)</,
  /\b(?:aria-label|placeholder|title|alt)="([^"{}]*[a-z]{2}[^"]*)"/,
]

describe('components', () => {
  const root = join(import.meta.dirname, '..')
  const files = ['components', 'app'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
      .map((file) => `${folder}/${file}`),
  )

  test('hold no words: those are in the message files', () => {
    const found = files.flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      const jsx = source.split('\n').filter((line) => /<\/?[A-Za-z]/.test(line))
      return jsx.flatMap((line) =>
        WORDS.flatMap((pattern) => pattern.exec(line)?.[1] ?? []).map((text) => `${file}: ${text}`),
      )
    })
    expect(found).toEqual([])
  })
})
