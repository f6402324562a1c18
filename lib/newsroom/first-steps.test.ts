import { expect, test } from 'vitest'
import { FIRST_STEPS, firstStepsOf, isLed } from './first-steps.ts'
import { ACTORS } from './testing.ts'

const none = Object.fromEntries(FIRST_STEPS.map((step) => [step, false])) as Record<
  (typeof FIRST_STEPS)[number],
  boolean
>

test('those who set a newsroom up are led to what they may do, and together to all of it', () => {
  const led = ACTORS.map(({ actor }) => actor).filter(isLed)
  const steps = new Set(led.flatMap((actor) => firstStepsOf(actor, none).map(({ step }) => step)))
  expect(FIRST_STEPS.filter((step) => !steps.has(step))).toEqual([])
  for (const actor of led) expect(firstStepsOf(actor, none)).not.toEqual([])
})
