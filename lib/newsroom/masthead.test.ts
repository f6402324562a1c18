import { expect, test } from 'vitest'
import { type Colleague, mastheadOf } from './masthead.ts'

const SECTIONS = [
  { slug: 'nasional', name: 'Nasional' },
  { slug: 'olahraga', name: 'Olahraga' },
]
const one = (name: string, roles: Colleague['roles'], ...sections: string[]): Colleague => ({ name, roles, sections })

test('the masthead names everybody by office, from who answers for everything downwards', () => {
  const offices = mastheadOf(
    [
      one('Joko', ['reporter']),
      one('Ani', ['reporter']),
      one('Fajar', ['secretary']),
      one('Indra', ['editor'], 'olahraga'),
      one('Budi', ['editor'], 'olahraga', 'nasional'),
      one('Umar', ['editor']),
      one('Dewi', ['chief']),
    ],
    SECTIONS,
  )
  expect(offices).toEqual([
    { role: 'chief', section: null, names: ['Dewi'] },
    { role: 'editor', section: null, names: ['Umar'] },
    { role: 'editor', section: 'Nasional', names: ['Budi'] },
    { role: 'editor', section: 'Olahraga', names: ['Budi', 'Indra'] },
    { role: 'reporter', section: null, names: ['Ani', 'Joko'] },
    { role: 'secretary', section: null, names: ['Fajar'] },
  ])
})

test('an editor who also writes is not named twice, a chief who also edits is', () => {
  const offices = mastheadOf(
    [one('Budi', ['reporter', 'editor'], 'nasional'), one('Dewi', ['chief', 'editor'])],
    SECTIONS,
  )
  expect(offices.map(({ role, names }) => [role, ...names])).toEqual([
    ['chief', 'Dewi'],
    ['editor', 'Dewi'],
    ['editor', 'Budi'],
  ])
})

test('system admins and lawyers are not of the masthead', () => {
  expect(mastheadOf([one('Gita', ['admin']), one('Lia', ['legal'])], SECTIONS)).toEqual([])
})
