// biome-ignore-all lint/style/noRestrictedImports: the set is indexed as the newsroom does it
import { indexArticle } from '#lib/commands/article/index-article.ts'
import { countTerms } from '#lib/commands/search/count-terms.ts'
import { db } from '#lib/db/client.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { slugify } from '#lib/newsroom/slug.ts'
import { suggestReadAlso } from '../suggest-read-also.ts'
import { type Labelled, labelledStories } from './stories.ts'

/**
 * How good suggestions are on the labelled set, beside baselines that get the same text. `hitAt5`: the share of stories
 * with labels that have one of them among the first five. `mrr`: the mean of 1/rank of the first labelled one. Of those
 * without labels, `silent` is the share for which nothing is suggested.
 */
export type Figures = { hitAt5: number; mrr: number; silent: number }
export type Method = 'suggestions' | 'fullText' | 'headlineText' | 'newestInSection'
/** `whole`: the finished text with its tags. `begun`: headline and standfirst alone, as when somebody starts to write. */
export type Moment = 'whole' | 'begun'
export type Evaluation = {
  stories: number
  labelled: number
  figures: Record<Moment, Record<Method, Figures>>
  /** Labelled stories for which the finished text's first five have no labelled one. */
  missed: string[]
}

const LIMIT = 10

/**
 * Lives through the set day by day in an empty database: each story is written while only the earlier ones are live,
 * every method is asked what it might lead to, then it is published. Leaves its rows behind.
 */
export async function evaluate(): Promise<Evaluation> {
  const stories = labelledStories()
  const archive = await Archive.open(stories)
  const asked: Record<Moment, Record<Method, Ranked[]>> = { whole: nothingAsked(), begun: nothingAsked() }
  for (const story of stories) {
    for (const moment of MOMENTS) {
      const text = moment === 'whole' ? story : { ...story, paragraphs: [], tags: [] }
      for (const method of METHODS) asked[moment][method].push({ story, ids: await archive.ask(method, text) })
    }
    await archive.publish(story)
  }
  const figuresAt = (moment: Moment) =>
    Object.fromEntries(METHODS.map((method) => [method, figuresOf(asked[moment][method])])) as Record<Method, Figures>
  const missed = asked.whole.suggestions.filter(({ story, ids }) => story.links.length > 0 && firstHit(story, ids) > 5)
  return {
    stories: stories.length,
    labelled: stories.filter(({ links }) => links.length > 0).length,
    figures: { whole: figuresAt('whole'), begun: figuresAt('begun') },
    missed: missed.map(({ story }) => story.id),
  }
}

type Ranked = { story: Labelled; ids: string[] }
const MOMENTS = ['whole', 'begun'] as const
export const METHODS = ['suggestions', 'fullText', 'headlineText', 'newestInSection'] as const
const nothingAsked = (): Record<Method, Ranked[]> => ({
  suggestions: [],
  fullText: [],
  headlineText: [],
  newestInSection: [],
})

const firstHit = ({ links }: Labelled, ids: readonly string[]): number => {
  const at = ids.findIndex((id) => links.includes(id))
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
}

function figuresOf(ranked: readonly Ranked[]): Figures {
  const labelled = ranked.filter(({ story }) => story.links.length > 0)
  const others = ranked.filter(({ story }) => story.links.length === 0)
  const hits = labelled.map(({ story, ids }) => firstHit(story, ids))
  const share = (count: number, of: number): number => Math.round((1000 * count) / of) / 1000
  return {
    hitAt5: share(hits.filter((rank) => rank <= 5).length, labelled.length),
    mrr: share(
      hits.reduce((all, rank) => all + 1 / rank, 0),
      labelled.length,
    ),
    silent: share(others.filter(({ ids }) => ids.length === 0).length, others.length),
  }
}

const textOf = ({ headline, standfirst, paragraphs }: Labelled): string =>
  [headline, standfirst, ...paragraphs].join('\n\n')

/** The live stories so far, under the labels' ids. */
class Archive {
  private readonly byId = new Map<string, string>()
  private readonly byLabel = new Map<string, string>()
  private readonly texts = new Map<string, string>()
  private readonly sections: Map<string, string>
  private readonly userId: string

  private constructor(sections: Map<string, string>, userId: string) {
    this.sections = sections
    this.userId = userId
  }

  static async open(stories: readonly Labelled[]): Promise<Archive> {
    const names = [...new Set(stories.map(({ section }) => section))]
    const rows = await Promise.all(
      names.map((slug, at) => db().section.create({ data: { slug: `uji-${slug}`, name: slug, position: 100 + at } })),
    )
    const data = { email: 'uji@naskah.test', name: 'Uji', handle: 'uji', passwordHash: '' }
    const { id } = await db().user.create({ data })
    return new Archive(new Map(rows.map((row, at) => [names[at] as string, row.id])), id)
  }

  async ask(method: Method, story: Labelled): Promise<string[]> {
    if (method === 'suggestions') return this.labels(await this.suggested(story))
    if (method === 'newestInSection') return this.labels(await this.newest(story))
    return this.labels(await this.byRank(method === 'fullText' ? textOf(story) : story.headline))
  }

  private readonly labels = (ids: readonly string[]): string[] => ids.map((id) => this.byId.get(id) as string)

  private async suggested(story: Labelled): Promise<string[]> {
    const { headline, standfirst, paragraphs, tags, section, publishedAt } = story
    const text = { headline, standfirst, body: paragraphs.join('\n\n'), tags, credits: [] }
    const sectionId = this.sections.get(section) as string
    const wanting = { articleId: null, sectionId, story: text, linked: [] }
    return (await suggestReadAlso(wanting, publishedAt, LIMIT)).map(({ articleId }) => articleId)
  }

  private async newest({ section }: Labelled): Promise<string[]> {
    const rows = await db().searchDocument.findMany({
      where: { sectionId: this.sections.get(section) as string, articleId: { in: [...this.byId.keys()] } },
      orderBy: { publishedAt: 'desc' },
      take: LIMIT,
      select: { articleId: true },
    })
    return rows.map(({ articleId }) => articleId)
  }

  /** PostgreSQL's own: its Indonesian configuration, any word of the text, ts_rank by length of the document. */
  private async byRank(query: string): Promise<string[]> {
    const rows = await db().$queryRaw<{ id: string }[]>`
      with query as (select string_agg(quote_literal("lexeme"), ' | ')::tsquery as "terms"
        from unnest(to_tsvector('indonesian', ${query})))
      select doc."id" from query,
        unnest(${[...this.texts.keys()]}::uuid[], ${[...this.texts.values()]}::text[]) doc ("id", "text")
      where to_tsvector('indonesian', doc."text") @@ query."terms"
      order by ts_rank(to_tsvector('indonesian', doc."text"), query."terms", 1) desc limit ${LIMIT}`
    return rows.map(({ id }) => id)
  }

  async publish(story: Labelled): Promise<void> {
    const { headline, standfirst, publishedAt: at, tags } = story
    const sectionId = this.sections.get(story.section) as string
    const content = story.paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
    const document = { headline, standfirst, body: { type: 'doc', content } }
    const metadata = { tags, credits: [] }
    const shared = { document, metadata, headline, words: 100, sectionId }
    const by = { createdById: this.userId, contentById: this.userId, createdAt: at, contentAt: at, touchedAt: at }
    const hash = sha256(story.id)
    const row = { ...shared, ...by, yjs: new Uint8Array([0, 0]), schemaVersion: 1, contentHash: hash }
    const { id } = await db().article.create({ data: row })
    const cut = { articleId: id, ordinal: 1, standfirst, slug: slugify(headline), hash, reason: 'published' }
    const revision = await db().revision.create({ data: { ...shared, ...cut, byId: this.userId, at } })
    const live = {
      publication: 'live' as const,
      liveRevisionId: revision.id,
      liveSectionId: sectionId,
      publishedAt: at,
    }
    await db().article.update({ where: { id }, data: { ...live, liveHeadline: headline } })
    await db().$transaction((tx) => indexArticle(tx, { ...shared, articleId: id, publishedAt: at }))
    await countTerms()
    this.byId.set(id, story.id)
    this.byLabel.set(story.id, id)
    this.texts.set(id, textOf(story))
  }
}
