import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import en from '#messages/en/editor.json' with { type: 'json' }
import id from '#messages/id/editor.json' with { type: 'json' }
import { type Facts, statusOf } from './status.ts'

const facts: fc.Arbitrary<Facts> = fc.record({
  stop: fc.constantFrom(null, 'schema', 'not-found', 'signed-out', 'malformed', 'too-big'),
  mayWrite: fc.constantFrom(null, true, false),
  open: fc.boolean(),
  connected: fc.boolean(),
  unsaved: fc.boolean(),
  slow: fc.boolean(),
  notStored: fc.constantFrom(null, 'failed', 'schema'),
  device: fc.constantFrom(null, true, false),
  kept: fc.boolean(),
})
const holds = (claim: (status: string, now: Facts) => void) =>
  fc.assert(fc.property(facts, (now) => claim(statusOf(now), now)))

describe('the save line', () => {
  test('never says stored of text that is not known to be in the database', () => {
    holds((status, now) => {
      if (status === 'stored' || status === 'stored-offline') expect(now.unsaved).toBe(false)
    })
  })

  test('never says that a device keeps the text when it does not', () => {
    holds((status, now) => {
      if (status === 'on-device' || status === 'waiting-server') expect(now.device).toBe(true)
    })
  })

  test('never says saving when nobody listens', () => {
    holds((status, now) => {
      if (status === 'saving') expect(now.connected).toBe(true)
    })
  })

  test('has a sentence in each language for whatever happens', () => {
    holds((status) => {
      expect(id.save).toHaveProperty([status])
      expect(en.save).toHaveProperty([status])
    })
  })
})
