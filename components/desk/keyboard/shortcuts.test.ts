import { expect, test } from 'vitest'
import { GROUPS, isTyping, PLACES, press, SHORTCUTS } from './shortcuts.ts'

const typed = (...keys: string[]) =>
  keys.reduce<ReturnType<typeof press>>(
    (before, key) => press(before && 'begun' in before ? before.begun : [], key),
    null,
  )

test('a letter does what it says, two letters go to a place', () => {
  expect(typed('j')).toEqual({ done: 'nextRow' })
  expect(typed('g')).toEqual({ begun: ['g'] })
  expect(typed('g', 'b')).toEqual({ done: 'board' })
})

test('a second letter that leads nowhere is taken for itself', () => {
  expect(typed('g', 'j')).toEqual({ done: 'nextRow' })
  expect(typed('g', 'z')).toBeNull()
  expect(typed('g', 'g', 'd')).toEqual({ done: 'desk' })
})

test('no shortcut hides behind another, and each stands in the overlay once', () => {
  const all = Object.values(SHORTCUTS).map((keys) => keys.join(' '))
  for (const one of all) expect(all.filter((other) => `${other} `.startsWith(`${one} `))).toEqual([one])
  expect(Object.values(GROUPS).flat().sort()).toEqual(Object.keys(SHORTCUTS).sort())
})

test('every place is a screen of the newsroom', () => {
  for (const path of Object.values(PLACES)) expect(path).toMatch(/^\/newsroom(\/[a-z]+)?$/)
})

test('nothing is a shortcut while one types', () => {
  expect(isTyping({ tagName: 'INPUT', type: 'search' })).toBe(true)
  expect(isTyping({ tagName: 'TEXTAREA' })).toBe(true)
  expect(isTyping({ tagName: 'SELECT' })).toBe(true)
  expect(isTyping({ tagName: 'DIV', isContentEditable: true })).toBe(true)
  expect(isTyping({ tagName: 'INPUT', type: 'checkbox' })).toBe(false)
  expect(isTyping({ tagName: 'A' })).toBe(false)
})
