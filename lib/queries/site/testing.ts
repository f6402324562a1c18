// biome-ignore-all lint/style/noRestrictedImports: tests make their stories by commands, as the newsroom does
import * as Y from 'yjs'
import type { BodyNode } from '#lib/body/body-node.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { approveArticle } from '#lib/commands/article/approve-article.ts'
import { createArticle } from '#lib/commands/article/create-article.ts'
import { publishArticle } from '#lib/commands/article/publish-article.ts'
import { retractArticle } from '#lib/commands/article/retract-article.ts'
import { saveArticle } from '#lib/commands/article/save-article.ts'
import { saveMetadata } from '#lib/commands/article/save-metadata.ts'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { done, foundTestNewsroom, type Newsroom, NOW, seen } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'

/** Stories for the tests of public pages, made by commands as the newsroom makes them. Used by tests only. */
export type Story = { articleId: string; number: number; path: string }
type Draft = { headline: string; section?: string; body?: BodyNode[]; tags?: string[]; minutes?: number }

export class Press {
  readonly newsroom: Newsroom
  constructor(newsroom: Newsroom) {
    this.newsroom = newsroom
  }

  static async found(): Promise<Press> {
    return new Press(await foundTestNewsroom())
  }

  /** A draft of Ani's. `path` is the one it has once it is live. */
  async write({ headline, section = 'internasional', body = [], tags = [] }: Draft): Promise<Story> {
    const content = [{ type: 'paragraph', content: [{ type: 'text', text: `Isi ${headline}.` }] }, ...body]
    const document = { headline, standfirst: `Ringkasan ${headline}.`, body: { type: 'doc', content } }
    const input = { sectionId: this.newsroom.sectionId(section), document }
    const { articleId, number } = done(await createArticle(this.newsroom.cast.ani, input, NOW))
    if (tags.length > 0) await this.describe(articleId, { tags })
    return { articleId, number, path: `/${section}/${headline.toLowerCase().replaceAll(' ', '-')}-${number}` }
  }

  async describe(articleId: string, over: { tags?: string[]; slug?: string; slugTouched?: boolean }): Promise<void> {
    const row = await db().article.findUniqueOrThrow({ where: { id: articleId } })
    const old = row.metadata as unknown as Metadata
    const metadata = { ...old, tags: [...old.tags], credits: [...old.credits], ...over }
    const { version, sectionId } = row
    done(await saveMetadata(this.newsroom.cast.citra, { articleId, version, sectionId, metadata }, NOW))
  }

  /** Types at the end of the headline. */
  async retitle(articleId: string, more: string): Promise<void> {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, (await db().article.findUniqueOrThrow({ where: { id: articleId } })).yjs)
    const line = (doc.getXmlFragment('headline').get(0) as Y.XmlElement).get(0) as Y.XmlText
    line.insert(line.length, more)
    const input = { articleId, update: Y.encodeStateAsUpdate(doc), schemaVersion: SCHEMA_VERSION }
    done(await saveArticle(this.newsroom.cast.citra, input, NOW))
  }

  /** Leads the working copy to readers, `minutes` after the tests' now. */
  async publish({ articleId }: Story, minutes = 0): Promise<void> {
    const now = new Date(NOW.getTime() + minutes * 60_000)
    const { ani, citra } = this.newsroom.cast
    done(await submitArticle(ani, await seen(articleId), now))
    done(await approveArticle(citra, await seen(articleId), now))
    done(await publishArticle(citra, await seen(articleId), now))
  }

  /** The chief takes a live story from readers. */
  async retract({ articleId }: Pick<Story, 'articleId'>, now = NOW): Promise<void> {
    const words = { reason: 'decency' as const, text: 'Dicabut atas pertimbangan redaksi.' }
    done(await retractArticle(this.newsroom.cast.dewi, { ...(await seen(articleId)), ...words }, now))
  }

  async live(draft: Draft): Promise<Story> {
    const story = await this.write(draft)
    await this.publish(story, draft.minutes)
    return story
  }
}

export const readAlso = (articleId: string): BodyNode => ({
  type: 'readAlso',
  attrs: { articleId, label: null, wantedTitle: null },
})
export const linkTo = (href: string): BodyNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'tautan', marks: [{ type: 'link', attrs: { href } }] }],
})
