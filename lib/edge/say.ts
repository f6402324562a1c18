import { createTranslator } from 'next-intl'
import type { Locale } from '#lib/auth/session.ts'
import { explain, type Say } from '#lib/newsroom/explain.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import en from '#messages/en/index.ts'
import id from '#messages/id/index.ts'

export const MESSAGES = { id, en }

/** The sentence for a refusal in a language: one place for toasts, API and button titles. */
export function sentenceFor(refusal: Refusal, locale: Locale): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'refusal' })
  return explain(refusal, t as unknown as Say)
}

/** The sentence for a failure that was logged under `failureId`. */
export function failureSentence(failureId: string, locale: Locale): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'refusal' }) as unknown as Say
  return t('failure', { id: failureId })
}
