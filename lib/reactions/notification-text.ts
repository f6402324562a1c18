import { createTranslator } from 'next-intl'
import type { Say } from '#lib/newsroom/explain.ts'
import en from '#messages/en/notifications.json' with { type: 'json' }
import enRefusal from '#messages/en/refusal.json' with { type: 'json' }
import id from '#messages/id/notifications.json' with { type: 'json' }
import idRefusal from '#messages/id/refusal.json' with { type: 'json' }

export type { Say }

/** The words of notifications in a language. Events name their keys themselves. */
export const sayIn = (locale: string): Say =>
  (locale === 'en'
    ? createTranslator({ locale: 'en', messages: en })
    : createTranslator({ locale: 'id', messages: id })) as unknown as Say

/** The words of refusals in a language; moments by the clock of a zone. */
export const sayRefusalIn = (locale: string, timeZone: string): Say =>
  (locale === 'en'
    ? createTranslator({ locale: 'en', messages: enRefusal, timeZone })
    : createTranslator({ locale: 'id', messages: idRefusal, timeZone })) as unknown as Say

/** "Budi Hartono menayangkan naskah". Events that nobody is told of are named as they are. */
export function eventLine(say: Say, name: string, by: string | null): string {
  const key = `event.${name.replaceAll('.', '-')}`
  return say('line', { by: by ?? say('system'), event: isTold(name) ? say(key) : name })
}

const isTold = (name: string): boolean => name.replaceAll('.', '-') in id.event

/** One line about an event, for bridges that pass it on as it is. */
export function notificationText(locale: string, name: string, by: string | null, headline: string | null): string {
  const say = sayIn(locale)
  const line = eventLine(say, name, by)
  return headline === null ? line : `${line}: ${headline || say('untitled')}`
}
