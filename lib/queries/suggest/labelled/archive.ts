// biome-ignore-all lint/style/noRestrictedImports: the set is indexed as the newsroom does it
import { vectorsOf } from '#lib/commands/article/index-article.ts'
import { countTerms } from '#lib/commands/search/count-terms.ts'
import { db } from '#lib/db/client.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { uuidv7 } from '#lib/kit/uuidv7.ts'
import { CAST } from '#lib/newsroom/cast.ts'
import { ANALYSIS, vectorText } from '#lib/newsroom/search/terms.ts'
import { slugify } from '#lib/newsroom/slug.ts'
import type { Labelled } from './stories.ts'

/** What is published into the archive: labelled or not. */
export type Story = Omit<Labelled, 'links' | 'heldOut'>

const bodyOf = (paragraphs: readonly string[]) => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

/** The live stories of an empty database, under ids that people can read. */
export class Archive {
  private readonly byId = new Map<string, string>()
  private readonly sections: Map<string, string>
  private readonly userId: string

  private constructor(sections: Map<string, string>, userId: string) {
    this.sections = sections
    this.userId = userId
  }

  static async open(stories: readonly Story[]): Promise<Archive> {
    const names = [...new Set(stories.map(({ section }) => section))]
    const rows = await Promise.all(
      names.map((slug, at) => db().section.create({ data: { slug: `uji-${slug}`, name: slug, position: 100 + at } })),
    )
    const data = { email: 'uji@naskah.test', name: 'Uji', handle: 'uji', passwordHash: '' }
    const { id } = await db().user.create({ data })
    return new Archive(new Map(rows.map((row, at) => [names[at] as string, row.id])), id)
  }

  sectionOf = ({ section }: { section: string }): string => this.sections.get(section) as string

  labels = (ids: readonly string[]): string[] => ids.map((id) => this.byId.get(id) as string)

  /** The rows that publishing by the commands leaves for suggestions, for many stories at once; a test compares them. */
  async publish(stories: readonly Story[]): Promise<void> {
    if (stories.length === 0) return
    const rows = stories.map((story) => this.rowsOf(story))
    await db().article.createMany({ data: rows.map(({ article }) => article) })
    await db().revision.createMany({ data: rows.map(({ revision }) => revision) })
    await db().$executeRaw`
      update "Article" a set "publication" = 'live', "liveRevisionId" = r."id", "liveSectionId" = r."sectionId",
        "liveHeadline" = r."headline", "publishedAt" = r."at"
      from "Revision" r where r."articleId" = a."id" and r."id" = any(${rows.map(({ revision }) => revision.id)}::uuid[])`
    await index(rows.map(({ revision }) => revision))
    for (const { article, id } of rows) this.byId.set(article.id, id)
  }

  private rowsOf(story: Story) {
    const { id, headline, standfirst, tags, paragraphs, publishedAt: at } = story
    const document = { headline, standfirst, body: bodyOf(paragraphs) }
    const shared = {
      document,
      metadata: { tags, credits: [{ name: CAST.ani.name }] },
      headline,
      words: 100,
      sectionId: this.sectionOf(story),
    }
    const by = { createdById: this.userId, contentById: this.userId, createdAt: at, contentAt: at, touchedAt: at }
    const hash = sha256(id)
    const articleId = uuidv7(at)
    const cut = { articleId, ordinal: 1, standfirst, slug: slugify(headline), hash, reason: 'published' }
    const copy = { yjs: new Uint8Array([0, 0]), schemaVersion: 1, contentHash: hash }
    return {
      id,
      article: { id: articleId, ...shared, ...by, ...copy },
      revision: { id: uuidv7(at), ...shared, ...cut, byId: this.userId, at },
    }
  }
}

type Cut = { articleId: string; sectionId: string; at: Date; document: unknown; metadata: unknown }

async function index(revisions: readonly Cut[]): Promise<void> {
  const rows = revisions.map(({ articleId, sectionId, at: publishedAt, document, metadata }) => {
    const { terms, words } = vectorsOf({ sectionId, publishedAt, document, metadata })
    return { articleId, sectionId, publishedAt, terms: vectorText(terms), words: vectorText(words) }
  })
  await db().$executeRaw`
    with come as (
      insert into "SearchDocument" ("articleId", "sectionId", "publishedAt", "terms", "words", "analysis")
      select "articleId", "sectionId", "publishedAt", "terms"::tsvector, "words"::tsvector, ${ANALYSIS}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as _("articleId" uuid, "sectionId" uuid, "publishedAt" timestamptz, "terms" text, "words" text)
      returning "terms")
    insert into "TermChange" ("terms", "by") select tsvector_to_array("terms"), 1 from come`
  for (let counted = 0; counted < rows.length; ) counted += await countTerms()
}
