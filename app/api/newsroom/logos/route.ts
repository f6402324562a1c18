import { currentMember } from '#lib/auth/current-member.ts'
import { MAX_IMAGE_BYTES } from '#lib/commands/article/upload-image.ts'
import { UploadLogo, uploadLogo } from '#lib/commands/site/upload-logo.ts'
import { runCommand } from '#lib/edge/action.ts'
import { reportFailure } from '#lib/edge/failure.ts'
import { isOwnOrigin } from '#lib/edge/origin.ts'
import { failureSentence, sentenceFor } from '#lib/edge/say.ts'
import { refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { type Refusal, statusOf } from '#lib/newsroom/refusal.ts'

/** Room for the multipart boundaries. */
const MAX_BODY = MAX_IMAGE_BYTES + 64 * 1024

/** multipart/form-data with file: a picture that a theme may name as its logo. */
export async function POST(request: Request): Promise<Response> {
  const member = await currentMember()
  const locale = member?.locale ?? 'id'
  const refused = async (refusal: Refusal) =>
    Response.json({ ok: false, refusal, sentence: await sentenceFor(refusal, locale) }, { status: statusOf(refusal) })
  if (!member || !isOwnOrigin(request.headers.get('origin'), request.headers.get('host')))
    return refused({ kind: 'not-allowed', need: 'signIn' })
  try {
    const length = Number(request.headers.get('content-length') ?? Number.NaN)
    if (!(length <= MAX_BODY)) return refused({ kind: 'invalid', field: 'logo', problem: 'tooLarge' })
    const result = await upload(await request.formData(), member.actor)
    return result.ok ? Response.json(result) : await refused(result.refusal)
  } catch (error) {
    const id = reportFailure('upload-logo', error)
    return Response.json({ ok: false, refusal: null, sentence: failureSentence(id, locale) }, { status: 500 })
  }
}

async function upload(form: FormData, actor: Actor) {
  const file = form.get('file')
  if (!(file instanceof File)) return refuse<Refusal>({ kind: 'invalid', field: 'logo', problem: 'required' })
  return runCommand(UploadLogo, uploadLogo, actor, { bytes: new Uint8Array(await file.arrayBuffer()) })
}
