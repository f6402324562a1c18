import { DEFAULT_PLACEMENT } from '#lib/newsroom/read-also/placement.ts'
import { type CheckSettings, LEVELS, type Level } from './check.ts'

export const DEFAULT_SETTINGS: CheckSettings = {
  levels: {},
  exceptions: [],
  headline: { min: 25, max: 90 },
  readAlso: { ...DEFAULT_PLACEMENT, perWords: 250 },
}

/** What a newsroom may set a check to. */
export const CHOICES = [...LEVELS, 'off'] as const

/** `Site.checks` as settings: what the newsroom has not set, or an older version wrote otherwise, is as it comes. */
export function settingsOf(stored: unknown): CheckSettings {
  const { levels, exceptions, headline, readAlso } = recordOf(stored)
  return {
    levels: Object.fromEntries(Object.entries(recordOf(levels)).filter(isChoice)),
    exceptions: Array.isArray(exceptions) ? exceptions.filter((one) => typeof one === 'string') : [],
    headline: numbersOf(headline, DEFAULT_SETTINGS.headline),
    readAlso: numbersOf(readAlso, DEFAULT_SETTINGS.readAlso),
  }
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const isChoice = (entry: [string, unknown]): entry is [string, Level | 'off'] =>
  (CHOICES as readonly unknown[]).includes(entry[1])

function numbersOf<T extends Record<string, number>>(stored: unknown, usual: T): T {
  const given = Object.entries(recordOf(stored)).filter(([key, value]) => key in usual && typeof value === 'number')
  return { ...usual, ...Object.fromEntries(given) }
}
