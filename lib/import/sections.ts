import { saveSection } from '#lib/commands/site/save-section.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { isSlug, RESERVED_SLUGS, slugify } from '#lib/newsroom/slug.ts'
import type { SourceItem } from './item.ts'
import type { Say } from './report.ts'

type Place = { id: string; slug: string; name: string }
type Category = SourceItem['sections'][number]

export type SectionOptions = {
  actor: Actor
  /** Slug of the section for stories whose own is not here. */
  section: string
  /** Slugs of sections by the source's names or slugs, in small letters. */
  mapped: ReadonlyMap<string, string>
  createSections: boolean
  dryRun: boolean
  /** The clock of the commands. */
  now: () => Date
}

/** Where the stories of an import go: the newsroom's sections, and those that it makes for them. */
export class Sections {
  readonly #places: Place[]
  readonly #options: SectionOptions
  /** Lanes ask for the same section at the same moment: it is made once. */
  readonly #making = new Map<string, Promise<Place | null>>()

  constructor(places: readonly Place[], options: SectionOptions) {
    this.#places = [...places]
    this.#options = options
  }

  named(slug: string): Place | undefined {
    return this.#places.find((place) => place.slug === slug)
  }

  /** The section of a story, and its categories that are none. Null when its section could not be made. */
  async of({ sections }: SourceItem, say: Say): Promise<{ place: Place; others: Category[] } | null> {
    for (const one of sections) {
      const place = this.named(this.#mapped(one) ?? one.slug) ?? this.#called(one.name)
      if (place) return { place, others: sections.filter((other) => other !== one) }
    }
    const [first, ...others] = sections
    const slug = first && this.#options.createSections ? this.#slugFor(first) : null
    if (first && slug) {
      const place = await this.#create(slug, first.name)
      return place && { place, others }
    }
    const { section } = this.#options
    say('section', `${first?.name ?? 'no category'}: put in ${section}`)
    const place = this.named(section)
    return place ? { place, others: sections } : null
  }

  #mapped({ name, slug }: Category): string | undefined {
    const { mapped } = this.#options
    return mapped.get(name.toLowerCase()) ?? mapped.get(slug.toLowerCase())
  }

  #called(name: string): Place | undefined {
    return this.#places.find((place) => place.name.toLowerCase() === name.toLowerCase())
  }

  /** The slug of a section to be made; null for a name that cannot be one. */
  #slugFor(category: Category): string | null {
    const own = slugify(category.slug || category.name)
      .slice(0, 40)
      .replace(/-+$/, '')
    const slug = this.#mapped(category) ?? own
    return isSlug(slug) && !RESERVED_SLUGS.includes(slug) ? slug : null
  }

  #create(slug: string, name: string): Promise<Place | null> {
    const making = this.#making.get(slug) ?? this.#make(slug, name)
    this.#making.set(slug, making)
    return making
  }

  async #make(slug: string, name: string): Promise<Place | null> {
    const position = Math.min(1000, this.#places.length)
    const place = { slug, name: name.slice(0, 60) || slug }
    if (this.#options.dryRun) return this.#keep({ id: slug, ...place })
    const input = { sectionId: null, ...place, position, version: 0 }
    const made = await saveSection(this.#options.actor, input, this.#options.now())
    return made.ok ? this.#keep({ id: made.value.sectionId, ...place }) : null
  }

  #keep(place: Place): Place {
    this.#places.push(place)
    return place
  }
}
