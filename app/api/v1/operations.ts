import { z } from 'zod'
import {
  Article,
  AuthorPage,
  FoundPage,
  Ninjs,
  NinjsPage,
  SectionPage,
  SummaryPage,
  TagPage,
} from '#components/site/api/shapes.ts'
import type { ApiProblem } from '#lib/newsroom/api-problem.ts'
import { parseNameCursor, parseSearchCursor, parseStoryCursor } from '#lib/queries/api/cursor.ts'

/** The operations of the read API: what the routes parse and answer, and what the description says of them. */

/** A cursor as `parse` reads it; null on the first page. */
const cursor = <Place>(parse: (text: string) => Place | null) =>
  z
    .string()
    .transform((text, context) => {
      const place = parse(text)
      if (place === null) context.addIssue('no cursor of this list')
      return place
    })
    .optional()
    .transform((place) => place ?? null)
    .describe('Where the page begins, from `next` of the one before.')

const limit = z.coerce
  .number<string>()
  .int()
  .min(1)
  .max(100)
  .default(20)
  .describe('How many entries a page has at most.')
const slug = z.string().regex(/^[a-z0-9-]{1,100}$/)

const list = {
  section: slug.optional().describe('The slug of a section.'),
  tag: slug.optional().describe('The slug of a tag.'),
  author: slug.optional().describe('The handle of an author.'),
  since: z.iso.datetime({ offset: true }).optional().describe('First published then or later.'),
  limit,
  cursor: cursor(parseStoryCursor),
}
const Stories = z
  .strictObject(list)
  .refine(({ section, tag, author }) => [section, tag, author].filter(Boolean).length <= 1, 'one list at a time')
export type StoriesParameters = z.output<typeof Stories>

const Names = z.strictObject({ limit, cursor: cursor(parseNameCursor) })
const day = z.iso.date().optional()
const None = z.strictObject({})

const BAD: ApiProblem['kind'][] = ['unknownParameter', 'repeatedParameter', 'malformedParameter']

export const OPERATIONS = {
  listArticles: {
    path: '/articles',
    summary: 'Live stories, newest first; of one section, tag or author where one is named.',
    parameters: Stories,
    answer: SummaryPage,
    ninjs: NinjsPage,
    problems: [...BAD, 'twoLists', 'noSuchList'],
  },
  listNinjs: {
    path: '/articles.ninjs',
    summary: 'The same list as IPTC ninjs.',
    parameters: Stories,
    answer: NinjsPage,
    problems: [...BAD, 'twoLists', 'noSuchList'],
  },
  getArticle: {
    path: '/articles/{article}',
    summary: 'One live story with its text, by number or id; with `.ninjs` behind it, or by Accept, as IPTC ninjs.',
    parameters: None,
    answer: Article,
    ninjs: Ninjs,
    problems: ['unknownParameter', 'noSuchStory', 'retracted'],
  },
  listSections: {
    path: '/sections',
    summary: 'The sections.',
    parameters: None,
    answer: SectionPage,
    problems: ['unknownParameter'],
  },
  listTags: {
    path: '/tags',
    summary: 'Tags of live stories, by slug.',
    parameters: Names,
    answer: TagPage,
    problems: BAD,
  },
  listAuthors: {
    path: '/authors',
    summary: 'Authors of live stories, by handle.',
    parameters: Names,
    answer: AuthorPage,
    problems: BAD,
  },
  search: {
    path: '/search',
    summary: 'Live stories with all words of `q` in any form, what fits best and is newest first, fifteen a page.',
    parameters: z.strictObject({
      q: z.string().trim().min(1).max(200).describe('Words; what stands in quotation marks must follow one another.'),
      section: slug.optional().describe('The slug of a section.'),
      from: day.describe('First day, in the newsroom’s zone.'),
      to: day.describe('Last day, in the newsroom’s zone.'),
      cursor: cursor(parseSearchCursor),
    }),
    answer: FoundPage,
    problems: [...BAD, 'noSuchList'],
  },
} as const satisfies Record<string, Described>

export type Described = {
  path: string
  summary: string
  parameters: z.ZodType
  answer: z.ZodType
  ninjs?: z.ZodType
  problems: readonly ApiProblem['kind'][]
}
