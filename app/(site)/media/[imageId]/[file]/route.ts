import { mediaResponse } from '#lib/edge/site-media.ts'

type Context = { params: Promise<{ imageId: string; file: string }> }

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { imageId, file } = await params
  return mediaResponse('GET', imageId, file)
}

/** Next would make HEAD of GET and leave the file open. */
export async function HEAD(_: Request, { params }: Context): Promise<Response> {
  const { imageId, file } = await params
  return mediaResponse('HEAD', imageId, file)
}
