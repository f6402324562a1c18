import { currentMember } from '#lib/auth/current-member.ts'
import { MAX_IMAGE_BYTES } from '#lib/commands/article/upload-image.ts'
import { type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { type Refusal, statusOf } from '#lib/newsroom/refusal.ts'
import { reportFailure } from './failure.ts'
import { isOwnOrigin } from './origin.ts'
import { failureSentence, sentenceFor } from './say.ts'

/** Room for the other fields and the multipart boundaries. */
const MAX_BODY = MAX_IMAGE_BYTES + 64 * 1024

type Options<T> = {
  /** What failed, for the log. */
  what: string
  /** The field that a refusal names. */
  field: string
  run: (actor: Actor, file: File, form: FormData) => Promise<Result<T, Refusal>>
}

/** Takes multipart/form-data with `file` from a member's own page. A Server Action would hold the picture in memory thrice. */
export const receiveUpload =
  <T>({ what, field, run }: Options<T>) =>
  async (request: Request): Promise<Response> => {
    const member = await currentMember()
    const locale = member?.locale ?? 'id'
    const refused = async (refusal: Refusal) =>
      Response.json({ ok: false, refusal, sentence: await sentenceFor(refusal, locale) }, { status: statusOf(refusal) })
    if (!member || !isOwnOrigin(request.headers.get('origin'), request.headers.get('host')))
      return refused({ kind: 'not-allowed', need: 'signIn' })
    try {
      const length = Number(request.headers.get('content-length') ?? Number.NaN)
      if (!(length <= MAX_BODY)) return refused({ kind: 'invalid', field, problem: 'tooLarge' })
      const form = await request.formData()
      const file = form.get('file')
      const result =
        file instanceof File
          ? await run(member.actor, file, form)
          : refuse<Refusal>({ kind: 'invalid', field, problem: 'required' })
      return result.ok ? Response.json(result) : await refused(result.refusal)
    } catch (error) {
      const id = reportFailure(what, error)
      return Response.json({ ok: false, refusal: null, sentence: failureSentence(id, locale) }, { status: 500 })
    }
  }
