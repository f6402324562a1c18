import type { z } from 'zod'
import type { Article, Ninjs, Picture, Summary } from './shapes.ts'

type Item = z.infer<typeof Ninjs>
type Association = Item['associations'][number]
export type Publisher = { siteName: string; origin: string }

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const

/** Our own subject relations: ninjs leaves them to the provider. */
const SECTION = 'section'
const ABOUT = 'about'

/**
 * A story as IPTC ninjs 3.1, from what the API says of it: whole with `Article`, without bodies with `Summary`. Its `uri`
 * is the API's address, which never changes; the page, whose address may, is the rendition "web".
 */
export function ninjs(story: z.infer<typeof Summary> | z.infer<typeof Article>, publisher: Publisher): Item {
  const whole = 'body' in story ? story : null
  return {
    uri: story.self,
    standard: STANDARD,
    type: 'text',
    representationType: whole ? 'full' : 'partial',
    profile: story.picture ? 'text-photo' : 'text-only',
    firstCreated: story.publishedAt,
    versionCreated: story.updatedAt ?? story.publishedAt,
    pubStatus: 'usable',
    language: story.language,
    copyrightHolder: publisher.siteName,
    title: story.headline,
    slugline: slugIn(story.url),
    ...byline(story),
    headlines: [{ role: 'headline', contentType: 'text/plain', value: story.headline }],
    descriptions: [{ role: 'standfirst', contentType: 'text/plain', value: story.standfirst }],
    altIds: [
      { role: 'id', value: story.id },
      { role: 'number', value: String(story.number) },
    ],
    infoSources: [
      { name: publisher.siteName, role: 'publisher', uri: `${publisher.origin}/` },
      ...story.credits.map(({ role, name, url }) => ({ role, name, ...(url && { uri: url }) })),
    ],
    subjects: [
      { name: story.section.name, rel: SECTION, uri: story.section.url },
      ...story.tags.map(({ name, url }) => ({ name, rel: ABOUT, uri: url })),
    ],
    ...(whole && { bodies: bodies(whole) }),
    renditions: [page(story.url)],
    associations: [
      ...(story.picture ? [leadImage(story.picture)] : []),
      ...(whole?.readAlso ?? []).map(({ article }) => readAlso(article)),
    ],
  }
}

const slugIn = (url: string): string => (new URL(url).pathname.split('/').at(-1) ?? '').replace(/-\d+$/, '')

const page = (href: string) => ({ name: 'web', href, contentType: 'text/html' })

function byline({ credits, language }: z.infer<typeof Summary>): { by?: string } {
  const writers = credits.filter(({ role }) => role === 'writer' || role === 'contributor').map(({ name }) => name)
  return writers.length > 0 ? { by: new Intl.ListFormat(language).format(writers) } : {}
}

const bodies = ({ body, words }: z.infer<typeof Article>): Item['bodies'] => [
  { role: 'body', contentType: 'text/html', value: body.html, wordCount: words },
  { role: 'body', contentType: 'text/plain', value: body.text, wordCount: words, charCount: [...body.text].length },
]

function leadImage({ alt, caption, credit, renditions }: z.infer<typeof Picture>): Association {
  const largest = renditions.at(-1)?.url ?? ''
  return {
    name: 'leadImage',
    rel: 'leadImage',
    // A picture is its files: the folder in which they lie identifies it.
    uri: largest.slice(0, largest.lastIndexOf('/')),
    type: 'picture',
    representationType: 'full',
    ...(credit && { by: credit }),
    descriptions: [
      { role: 'caption', contentType: 'text/plain', value: caption },
      { role: 'alt', contentType: 'text/plain', value: alt },
    ],
    renditions: renditions.map(({ url, type, width, height }) => ({
      name: `${width}-${type.replace('image/', '')}`,
      href: url,
      contentType: type,
      width,
      height,
    })),
  }
}

const readAlso = ({ headline, self, url }: z.infer<typeof Article>['readAlso'][number]['article']): Association => ({
  name: headline,
  rel: 'readAlso',
  uri: self,
  type: 'text',
  representationType: 'partial',
  headlines: [{ role: 'headline', contentType: 'text/plain', value: headline }],
  renditions: [page(url)],
})
