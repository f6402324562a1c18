import type { Document } from '#lib/body/document.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { yjsFromDocument } from '#lib/body/yjs.ts'
import { appendEvent } from '#lib/db/append-event.ts'
import type { Tx } from '#lib/db/client.ts'
import { has, type Member } from '#lib/newsroom/actor.ts'
import type { Priority } from '#lib/newsroom/article.ts'
import type { CreditLine, Metadata } from '#lib/newsroom/metadata.ts'
import { project } from './store-content.ts'

type Beginning = {
  section: { id: string; slug: string }
  document: Document
  /** Who is named after the author. */
  credits?: readonly CreditLine[]
  plan?: { dueAt: Date | null; wantedWords: number | null; priority: Priority }
}

/**
 * A new story of `actor`, who may write one, and the event that says so. Its Yjs document is seeded here, once: nobody
 * else ever turns JSON into Yjs (STACK.md, "Loading twice").
 */
export async function beginStory(
  tx: Tx,
  actor: Member,
  { section, document, credits = [], plan }: Beginning,
  now: Date,
): Promise<{ articleId: string; number: number }> {
  const article = await tx.article.create({
    data: {
      ...(await project(tx, { document, metadata: firstMetadata(actor, credits), sectionId: section.id }, null)),
      ...plan,
      yjs: new Uint8Array(yjsFromDocument(document)),
      schemaVersion: SCHEMA_VERSION,
      createdById: actor.id,
      contentById: actor.id,
      createdAt: now,
      contentAt: now,
      touchedAt: now,
    },
  })
  const facts = { number: article.number, section: section.slug }
  await appendEvent(tx, { name: 'article.created', actor, articleId: article.id, at: now, facts })
  return { articleId: article.id, number: article.number }
}

const firstMetadata = (actor: Member, credits: readonly CreditLine[]): Metadata => ({
  slug: '',
  slugTouched: false,
  tags: [],
  credits: [
    {
      role: has(actor, 'contributor') && actor.roles.length === 1 ? 'contributor' : 'writer',
      name: actor.name,
      userId: actor.id,
    },
    ...credits,
  ],
  leadImage: null,
  seoTitle: '',
  seoDescription: '',
})
