import { z } from 'zod'
import { EMPTY_DOCUMENT, parseDocument } from '#lib/body/document.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import { mayCreate } from '#lib/newsroom/policy.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { beginStory } from './begin-story.ts'

/** `document` is for importers; a story begun in the newsroom starts empty. */
export const CreateArticle = z.object({ sectionId: z.uuid(), document: z.unknown().optional() })

/** Begins a story. */
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
    return ok(await beginStory(tx, actor, { section, document: parsed.value }, now))
  })
