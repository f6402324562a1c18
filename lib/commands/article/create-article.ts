import { z } from 'zod'
import { EMPTY_DOCUMENT, parseDocument } from '#lib/body/document.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { yjsFromDocument } from '#lib/body/yjs.ts'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, has, isMember, type Member } from '#lib/newsroom/actor.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { mayCreate } from '#lib/newsroom/policy.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { project } from './store-content.ts'

/** `document` is for importers; a story begun in the newsroom starts empty. */
export const CreateArticle = z.object({ sectionId: z.uuid(), document: z.unknown().optional() })

/** Begins a story. Its Yjs document is seeded here, once: nobody else ever turns JSON into Yjs (STACK.md, "Loading twice"). */
export const createArticle = (
  actor: Actor,
  input: z.infer<typeof CreateArticle>,
  now: Date,
): Promise<Result<{ articleId: string; number: number }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayCreate(actor)
    if (refusal || !isMember(actor)) return refuse(refusal ?? { kind: 'not-allowed', need: 'signIn' })
    const section = await tx.section.findUnique({ where: { id: input.sectionId } })
    if (!section) return refuse({ kind: 'invalid', field: 'section', problem: 'unknown' })
    const parsed = input.document === undefined ? ok(EMPTY_DOCUMENT) : parseDocument(input.document)
    if (!parsed.ok) return refuse({ kind: 'invalid', field: 'document', problem: 'schema' })
    const content = { document: parsed.value, metadata: firstMetadata(actor), sectionId: section.id }
    const article = await tx.article.create({
      data: {
        ...project(content),
        yjs: new Uint8Array(yjsFromDocument(parsed.value)),
        schemaVersion: SCHEMA_VERSION,
        createdById: actor.id,
        contentById: actor.id,
        createdAt: now,
        contentAt: now,
        touchedAt: now,
      },
    })
    await appendEvent(tx, {
      name: 'article.created',
      actor,
      articleId: article.id,
      at: now,
      facts: { number: article.number, section: section.slug },
    })
    return ok({ articleId: article.id, number: article.number })
  })

const firstMetadata = (actor: Member): Metadata => ({
  slug: '',
  slugTouched: false,
  tags: [],
  credits: [
    {
      role: has(actor, 'contributor') && actor.roles.length === 1 ? 'contributor' : 'writer',
      name: actor.name,
      userId: actor.id,
    },
  ],
  leadImage: null,
  seoTitle: '',
  seoDescription: '',
})
