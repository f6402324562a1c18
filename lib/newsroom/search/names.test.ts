import { describe, expect, test } from 'vitest'
import { candidatesIn, namesIn } from './names.ts'

const namesOf = (text: string): string[] => [...namesIn(text).keys()]

describe('names in a text', () => {
  test('are sequences of words with capitals, without the titles before them', () => {
    const text = 'Perjanjian itu diteken Presiden Ilham Aliyev dan Perdana Menteri Nikol Pashinyan di Istana Bogor.'
    expect(namesOf(text)).toEqual(['ilham aliyev', 'nikol pashinyan', 'istana bogor'])
  })

  test('are not the words that only open a sentence', () => {
    expect(namesOf('Warga mengungsi. Banjir merendam jalan. Hujan turun sejak pagi.')).toEqual([])
    expect(namesOf('Namun Aliyev menolak. “Kami siap,” kata dia. Menurut Aliyev, itu cukup.')).toEqual(['aliyev'])
  })

  test('count a part that stands alone for the whole', () => {
    const names = namesIn('Gubernur Sri Lestari datang. Warga menyambut Lestari. Menurut Lestari, bantuan cukup.')
    expect([...names]).toEqual([['sri lestari', { text: 'Sri Lestari', often: 3 }]])
  })

  test('keep acronyms and initials, and leave days and months out', () => {
    expect(namesOf('Penyidik KPK memeriksa B. J. Rahman pada Senin, 12 November.')).toEqual(['kpk', 'b j rahman'])
  })

  test('are shown without the capitals of a dateline', () => {
    expect(namesIn('SAUMLAKI — Pelatihan digelar BNPB di Saumlaki.').get('saumlaki')?.text).toBe('Saumlaki')
    expect(namesIn('Menurut BNPB, air surut.').get('bnpb')?.text).toBe('BNPB')
  })

  test('end at commas and at the end of a line', () => {
    expect(namesOf('Rombongan singgah di Ambon, Ternate\nJayapura menyusul, lalu ke Jayapura.')).toEqual([
      'ambon',
      'ternate',
      'jayapura',
    ])
  })
})

test('a headline offers every sequence of its words, for the archive to say which are names', () => {
  const keys = candidatesIn('Ilham Aliyev Temui Warga di Baku').map(({ key }) => key)
  expect(keys).toContain('ilham aliyev')
  expect(keys).toContain('baku')
  expect(keys).not.toContain('di')
  expect(keys).not.toContain('di baku')
})
