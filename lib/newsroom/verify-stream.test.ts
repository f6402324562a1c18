import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '#lib/kit/sha256.ts'
import { chainText } from './events.ts'
import { verifyStream } from './verify-stream.ts'

const at = new Date('2026-11-22T12:05:00Z')

/** A whole chain of events with these facts. */
function chain(facts: readonly { note: string }[]) {
  let previousHash = ''
  return facts.map((fact, index) => {
    const link = {
      stream: 'site',
      ordinal: index + 1,
      name: 'site.founded',
      actorId: null,
      articleId: null,
      facts: fact,
      previousHash,
    }
    const hash = sha256(chainText({ ...link, at: at.toISOString() }))
    previousHash = hash
    return { ...link, at, hash }
  })
}

const someFacts = fc.array(fc.record({ note: fc.string() }), { minLength: 2, maxLength: 8 })

test('a chain that nobody touched verifies', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      expect(verifyStream(chain(facts), sha256)).toBeNull()
    }),
  )
})

test('a changed fact, a changed time and a swapped actor are found at their event', () => {
  fc.assert(
    fc.property(someFacts, fc.nat(), (facts, pick) => {
      const events = chain(facts)
      const index = pick % events.length
      const changes = [{ facts: { note: 'lain', by: 1 } }, { at: new Date(0) }, { actorId: 'budi' }]
      for (const change of changes) {
        const forged = events.map((event, i) => (i === index ? { ...event, ...change } : event))
        expect(verifyStream(forged, sha256)).toEqual({ ordinal: index + 1, what: 'was changed' })
      }
    }),
  )
})

test('an event that is taken out or written anew with a right hash of its own is found', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const events = chain(facts)
      expect(verifyStream(events.slice(1), sha256)).toEqual({ ordinal: 1, what: 'is missing' })
      const [first] = chain([{ note: `${facts[0]?.note} lain` }])
      expect(verifyStream([first as (typeof events)[0], ...events.slice(1)], sha256)).toEqual({
        ordinal: 2,
        what: 'does not follow its predecessor',
      })
    }),
  )
})
