import { createTranslator } from 'next-intl'
import type { Locale } from '#lib/auth/session.ts'
import { explain, type Say } from '#lib/newsroom/explain.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import en from '#messages/en/index.ts'
import id from '#messages/id/index.ts'

export const MESSAGES = { id, en }

/** next-intl knows each key; a rule names its keys itself. */
const sayIn = (locale: Locale): Say =>
  createTranslator({ locale, messages: MESSAGES[locale], namespace: 'refusal' }) as unknown as Say

/** The sentence for a refusal in a language: one place for toasts, API and button titles. */
export const sentenceFor = (refusal: Refusal, locale: Locale): string => explain(refusal, sayIn(locale))

/** The sentence for a failure that was logged under `failureId`. */
export const failureSentence = (failureId: string, locale: Locale): string =>
  sayIn(locale)('failure', { id: failureId })
