import { currentMember } from '#lib/auth/current-member.ts'
import { memberMediaResponse, notFound } from '#lib/edge/site-media.ts'

type Context = { params: Promise<{ imageId: string; file: string }> }

export const dynamic = 'force-dynamic'

/** Pictures of stories as members see them, those of retracted ones too. Visitors find none. */
const answer =
  (method: 'GET' | 'HEAD') =>
  async (_: Request, { params }: Context): Promise<Response> => {
    const { imageId, file } = await params
    return (await currentMember()) ? memberMediaResponse(method, imageId, file) : notFound()
  }

export const GET = answer('GET')
/** Next would make HEAD of GET and leave the file open. */
export const HEAD = answer('HEAD')
