import { z } from 'zod'
import { NODE_NAMES } from '#lib/body/schema.ts'
import { CREDIT_ROLES } from '#lib/newsroom/metadata.ts'
import { RETRACTION_REASONS } from '#lib/newsroom/retraction.ts'

/**
 * What the read API answers, once: the type of what is sent, the schema that tests hold it against, and the description
 * that `/api/v1/openapi.json` gives. Fields may be added; none is taken away or changed within /api/v1.
 */
export const SHAPES = z.registry<{ id: string; description: string }>()

const moment = z.iso.datetime()

export const Ref = z
  .object({ slug: z.string(), name: z.string(), url: z.url() })
  .register(SHAPES, { id: 'Ref', description: 'A section or a tag; `url` is its page.' })

export const Section = z
  .object({ ...Ref.shape, feed: z.url().describe('Its RSS feed.') })
  .register(SHAPES, { id: 'Section', description: 'A section, in the order of the masthead.' })

export const Author = z
  .object({ handle: z.string(), name: z.string(), about: z.string(), url: z.url() })
  .register(SHAPES, { id: 'Author', description: 'Somebody whose stories readers can list.' })

export const Credit = z
  .object({
    role: z.enum(CREDIT_ROLES),
    name: z.string(),
    handle: z.string().nullable().describe('Null for whoever has no page.'),
    url: z.url().nullable(),
  })
  .register(SHAPES, { id: 'Credit', description: 'Who is named under a story, in order.' })

export const Picture = z
  .object({
    alt: z.string(),
    caption: z.string(),
    credit: z.string(),
    width: z.int().describe('Pixels of the upright original.'),
    height: z.int(),
    renditions: z.array(z.object({ url: z.url(), type: z.string(), width: z.int(), height: z.int() })),
  })
  .register(SHAPES, { id: 'Picture', description: 'A lead image. What a rendition’s address names never changes.' })

export const Summary = z
  .object({
    id: z.uuid(),
    number: z.int().positive().describe('Ends the address of its page; never changes.'),
    url: z.url().describe('The canonical page. Section and slug in it may change; older ones lead on.'),
    self: z.url().describe('The whole story in this API.'),
    headline: z.string(),
    standfirst: z.string(),
    section: Ref,
    tags: z.array(Ref),
    credits: z.array(Credit),
    publishedAt: moment.describe('First publication: never changes, and orders every list.'),
    updatedAt: moment.nullable().describe('Last publication of a changed text.'),
    words: z.int(),
    language: z.string(),
    picture: Picture.nullable(),
  })
  .register(SHAPES, { id: 'ArticleSummary', description: 'A live story as lists have it.' })

const attributes = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

export const Node = z.object({
  type: z.enum(NODE_NAMES),
  attrs: attributes.optional(),
  text: z.string().optional(),
  marks: z.array(z.object({ type: z.string(), attrs: attributes.optional() })).optional(),
  get content(): z.ZodOptional<z.ZodArray<typeof Node>> {
    return z.array(Node).optional()
  },
})
Node.register(SHAPES, {
  id: 'DocumentNode',
  description: 'A node of ProseMirror’s JSON. Nodes and marks may be added: leave out what you do not know.',
})

export const ReadAlso = z
  .object({
    position: z.int().describe('Which of the document’s top-level nodes it is, from 0.'),
    label: z.string().nullable(),
    article: z.object({ id: z.uuid(), number: z.int(), headline: z.string(), url: z.url(), self: z.url() }),
  })
  .register(SHAPES, { id: 'ReadAlso', description: 'A baca juga whose story is live, with its headline as it is now.' })

export const Article = z
  .object({
    ...Summary.shape,
    seo: z
      .object({ title: z.string(), description: z.string() })
      .describe('Empty where headline and standfirst serve.'),
    body: z.object({
      html: z.string().describe('With absolute addresses and without baca juga.'),
      text: z.string().describe('Blocks are separated by a blank line. Without baca juga.'),
      document: Node.describe('Baca juga included, those to live stories only.'),
      schemaVersion: z.int().describe('Of the document.'),
    }),
    readAlso: z.array(ReadAlso),
  })
  .register(SHAPES, { id: 'Article', description: 'A live story with its text.' })

const stretch = z.array(z.object({ text: z.string(), found: z.boolean() }))

export const Found = z
  .object({ article: Summary, headline: stretch, snippet: stretch })
  .register(SHAPES, { id: 'Found', description: 'A story that was found; `found` marks what was looked for.' })

const next = z.url().nullable().describe('The following page, also in the Link header; null behind the last.')

export const SummaryPage = z
  .object({ data: z.array(Summary), next })
  .register(SHAPES, { id: 'ArticlePage', description: 'Stories, newest first.' })
export const SectionPage = z
  .object({ data: z.array(Section), next })
  .register(SHAPES, { id: 'SectionPage', description: 'All sections.' })
export const TagPage = z
  .object({ data: z.array(Ref), next })
  .register(SHAPES, { id: 'TagPage', description: 'Tags of live stories, by slug.' })
export const AuthorPage = z
  .object({ data: z.array(Author), next })
  .register(SHAPES, { id: 'AuthorPage', description: 'Authors, by handle.' })
export const FoundPage = z
  .object({
    data: z.array(Found),
    next,
    corrected: z.string().nullable().describe('What was looked for instead, when no story has the words as given.'),
  })
  .register(SHAPES, { id: 'FoundPage', description: 'What fits best and is newest first.' })

const reading = z.object({
  role: z.string().optional(),
  contentType: z.string().optional(),
  value: z.string(),
})
const named = z.object({ name: z.string(), rel: z.string(), uri: z.url() })
const item = {
  uri: z.url().describe('Identifies the item; never changes.'),
  type: z.enum(['text', 'picture']),
  representationType: z.enum(['full', 'partial']),
  versionCreated: moment.optional(),
  by: z.string().optional(),
  headlines: z.array(reading).optional(),
  descriptions: z.array(reading).optional(),
  renditions: z.array(
    z.object({
      name: z.string(),
      href: z.url(),
      contentType: z.string(),
      width: z.int().optional(),
      height: z.int().optional(),
    }),
  ),
}

export const Ninjs = z
  .object({
    ...item,
    standard: z.object({ name: z.literal('ninjs'), version: z.string(), schema: z.url() }),
    profile: z.enum(['text-only', 'text-photo']),
    firstCreated: moment,
    pubStatus: z.literal('usable'),
    language: z.string(),
    copyrightHolder: z.string(),
    title: z.string(),
    slugline: z.string(),
    altIds: z.array(z.object({ role: z.string(), value: z.string() })),
    infoSources: z.array(z.object({ name: z.string(), role: z.string(), uri: z.url().optional() })),
    subjects: z.array(named),
    bodies: z.array(reading.extend({ wordCount: z.int(), charCount: z.int().optional() })).optional(),
    associations: z.array(z.object({ ...item, name: z.string(), rel: z.string() })),
  })
  .register(SHAPES, { id: 'Ninjs', description: 'The same story as IPTC ninjs 3.1. Lists leave out the bodies.' })
export const NinjsPage = z
  .object({ data: z.array(Ninjs), next })
  .register(SHAPES, { id: 'NinjsPage', description: 'The same list as ninjs.' })

export const Problem = z
  .object({
    type: z.url(),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('A sentence for people, by Accept-Language.'),
    parameter: z.string().optional().describe('Which parameter is wrong.'),
    known: z.array(z.string()).optional().describe('The parameters that there are.'),
    reason: z.enum(RETRACTION_REASONS).optional().describe('The ground of a retraction.'),
    explanation: z.string().optional().describe('What the newsroom says about the retraction, in its own language.'),
    retractedAt: moment.optional(),
    id: z.string().optional().describe('What our log calls a failure.'),
  })
  .register(SHAPES, { id: 'Problem', description: 'RFC 9457.' })
