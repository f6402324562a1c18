import { beforeAll, describe, expect, test } from 'vitest'
import type { ListKind } from '#lib/newsroom/site-views.ts'
import { databaseAnswers } from './database-answers.ts'
import { readHome } from './read-home.ts'
import { readList, readListPage } from './read-list.ts'
import { readNotFound } from './read-not-found.ts'
import { Press } from './testing.ts'

let press: Press
beforeAll(async () => {
  press = await Press.found()
})

const headlines = async (of: ListKind, slug: string, page = 1): Promise<string[]> => {
  const view = await readList(of, slug, page)
  return view.kind === 'list' ? view.cards.map(({ headline }) => headline) : [view.kind]
}

describe('before the first story', () => {
  test('the front page and the sections are empty, the other lists are not there', async () => {
    expect(await readHome()).toMatchObject({ lead: null, beside: [], blocks: [], updatedAt: null })
    expect(await headlines('section', 'ekonomi')).toEqual([])
    for (const slug of ['tidak-ada', 'EKONOMI', '\0', "' or 1=1", '__proto__'])
      expect(await headlines('section', slug)).toEqual(['not-found'])
    expect(await headlines('author', 'ani')).toEqual(['not-found'])
    expect((await readNotFound()).latest).toEqual([])
    expect(await databaseAnswers()).toBe(true)
  })

  test('the masthead knows the newsroom and its sections in order', async () => {
    const { chrome } = await readHome()
    expect(chrome).toMatchObject({ siteName: 'Uji', origin: 'http://localhost:3000', timeZone: 'Asia/Jakarta' })
    expect(chrome.sections.map(({ slug }) => slug)).toEqual([
      'nasional',
      'internasional',
      'ekonomi',
      'olahraga',
      'humaniora',
    ])
  })
})

describe('lists of stories', () => {
  test('show what is live in the section, under the tag and by the author, newest first', async () => {
    await press.live({ headline: 'Lama', section: 'ekonomi', tags: ['Beras Medium'] })
    await press.live({ headline: 'Baru', section: 'ekonomi', minutes: 5 })
    await press.live({ headline: 'Lain', section: 'nasional', tags: ['Beras Medium'], minutes: 9 })
    await press.write({ headline: 'Draf', section: 'ekonomi', tags: ['Beras Medium', 'Belum Tayang'] })
    expect(await headlines('section', 'ekonomi')).toEqual(['Baru', 'Lama'])
    expect(await headlines('tag', 'beras-medium')).toEqual(['Lain', 'Lama'])
    expect(await headlines('tag', 'belum-tayang')).toEqual(['not-found'])
    expect(await headlines('author', 'ani')).toEqual(['Lain', 'Baru', 'Lama'])
    expect(await headlines('author', 'gita')).toEqual(['not-found'])
  })

  test('turn after twenty stories, and end where the stories end', async () => {
    for (let n = 1; n <= 21; n += 1) await press.live({ headline: `Ke ${n}`, section: 'humaniora', minutes: n })
    expect(await readList('section', 'humaniora', 1)).toMatchObject({ kind: 'list', hasNext: true })
    expect(await headlines('section', 'humaniora')).toHaveLength(20)
    expect(await readListPage('section', 'humaniora', '2')).toMatchObject({ page: 2, hasNext: false })
    expect(await headlines('section', 'humaniora', 2)).toEqual(['Ke 1'])
    expect(await headlines('section', 'humaniora', 3)).toEqual(['not-found'])
  })

  test('have one address a page', async () => {
    expect(await readListPage('author', 'ani', '1')).toEqual({ kind: 'moved', path: '/penulis/ani' })
    for (const page of ['0', '02', '201', '-1', '1e1', 'x', '99999999999'])
      expect((await readListPage('author', 'ani', page)).kind).toBe('not-found')
  })

  test('fill the front page without showing a story twice', async () => {
    const { lead, beside, blocks, updatedAt } = await readHome()
    const shown = [lead, ...beside, ...blocks.flatMap(({ cards }) => cards)].map((card) => card?.number)
    expect(new Set(shown).size).toBe(shown.length)
    expect([lead?.headline, beside.length]).toEqual(['Ke 21', 3])
    expect(blocks.map(({ slug }) => slug)).toEqual(['nasional', 'ekonomi', 'humaniora'])
    expect(updatedAt).toEqual(new Date('2026-11-22T12:26:00Z'))
  })
})
