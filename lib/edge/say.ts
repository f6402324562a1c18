import { createTranslator } from 'next-intl'
import type { Locale } from '#lib/auth/session.ts'
import { explain, type Say } from '#lib/newsroom/explain.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { newsroomZone } from '#lib/queries/desk/newsroom-zone.ts'
import en from '#messages/en/index.ts'
import id from '#messages/id/index.ts'

export const MESSAGES = { id, en }

/** next-intl knows each key; a rule names its keys itself. Moments are told by the newsroom's clock. */
const sayIn = (locale: Locale, timeZone?: string): Say =>
  createTranslator({ locale, messages: MESSAGES[locale], namespace: 'refusal', timeZone }) as unknown as Say

/** The sentence for a refusal in a language and the newsroom's zone: one place for toasts, API and button titles. */
export const sentenceFor = async (refusal: Refusal, locale: Locale): Promise<string> =>
  explain(refusal, sayIn(locale, await newsroomZone()))

/** The sentence for a failure that was logged under `failureId`. */
export const failureSentence = (failureId: string, locale: Locale): string =>
  sayIn(locale)('failure', { id: failureId })
