import { createTranslator } from 'next-intl'
import site from '#messages/id/site.json' with { type: 'json' }

/** The words of public pages. Readers are addressed in Indonesian: the language of the stories, not a user's setting. */
export const LANGUAGE = 'id'
export const words = createTranslator({ locale: LANGUAGE, messages: { site }, namespace: 'site' })
