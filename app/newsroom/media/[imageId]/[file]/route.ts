import { currentMember } from '#lib/auth/current-member.ts'
import { memberMediaResponse, notFound } from '#lib/edge/site-media.ts'

type Context = { params: Promise<{ imageId: string; file: string }> }

export const dynamic = 'force-dynamic'

/** Pictures of stories as members see them, those of retracted ones too. Visitors find none. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { imageId, file } = await params
  return (await currentMember()) ? memberMediaResponse('GET', imageId, file) : notFound()
}

/** Next would make HEAD of GET and leave the file open. */
export async function HEAD(_: Request, { params }: Context): Promise<Response> {
  const { imageId, file } = await params
  return (await currentMember()) ? memberMediaResponse('HEAD', imageId, file) : notFound()
}
