import { expect, test } from 'vitest'
import type { BoardRow } from '../board/row.ts'
import { newsOf, type RowNews, renewed } from './news.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 28, 3, minute))
const row: BoardRow = {
  id: 'a',
  version: 3,
  contentHash: 'one',
  headline: 'Harga garam naik',
  section: 'Ekonomi',
  stage: 'draft',
  stageName: 'Konsep',
  publication: 'none',
  changed: false,
  assignee: null,
  author: 'Ani',
  words: 300,
  priority: 'normal',
  dueAt: null,
  scheduledAt: null,
  late: false,
  needsLegal: false,
  sensitive: false,
  embargo: null,
  findings: { block: 0, warn: 0 },
  touchedAt: at(0),
  note: { text: 'Periksa angkanya.', by: 'Budi' },
}
const news = (over: Partial<RowNews>): RowNews => ({
  ...row,
  note: null,
  dueAt: null,
  scheduledAt: null,
  isMine: false,
  ...over,
})

test('a claim is shown on the row, and the note it is listed for stays', () => {
  const next = renewed(row, news({ version: 4, assignee: 'Budi' }))
  expect(next).toMatchObject({ assignee: 'Budi', version: 4, note: row.note })
})

test('a story that moved on has no returned note any more', () => {
  expect(renewed(row, news({ version: 5, stage: 'review' }))).toMatchObject({ stage: 'review', note: null })
})

test('typing changes no version, but its text is newer', () => {
  expect(renewed(row, news({ contentHash: 'two', touchedAt: at(1), words: 310 })).words).toBe(310)
})

test('news from before the list was told anew do not set it back', () => {
  expect(renewed({ ...row, version: 6 }, news({ version: 5, headline: 'Lama' })).headline).toBe(row.headline)
  const fresh = { ...row, contentHash: 'two', touchedAt: at(2) }
  expect(renewed(fresh, news({ touchedAt: at(1), headline: 'Lama' })).headline).toBe(row.headline)
})

test('what is not answered is gone, and times are times again', () => {
  const wire = JSON.parse(JSON.stringify([news({ dueAt: at(9) })]))
  const found = newsOf(['a', 'b'], wire)
  expect(found.get('b')).toBeNull()
  expect(found.get('a')).toEqual(news({ dueAt: at(9) }))
})
