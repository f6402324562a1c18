import { titleKey } from '#lib/body/match.ts'
import { oldAddressOf } from '#lib/newsroom/old-address.ts'
import type { SourceItem } from './item.ts'

/** Stories of this run by address and by title, so that most baca juga are found without asking. */
export class KnownStories {
  readonly #ids = new Map<string, string>()

  remember(item: SourceItem, articleId: string): void {
    for (const key of keysOf(item)) this.#ids.set(key, articleId)
  }

  at(href: string): string | undefined {
    return this.#ids.get(addressKey(href))
  }

  titled(title: string): string | undefined {
    return this.#ids.get(titleKey(title))
  }
}

/** An address and a title cannot be mistaken for each other: a key of a title has no slash. */
export const addressKey = (href: string): string => {
  const address = oldAddressOf(href)
  return address ? `${address.host}${address.path}` : ''
}

/** What other stories may call this one by. */
export const keysOf = ({ addresses, headline }: SourceItem): string[] =>
  [...addresses.map(addressKey), titleKey(headline)].filter((key) => key !== '')
