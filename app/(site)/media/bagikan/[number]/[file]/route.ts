import { shareImageResponse } from '#lib/edge/share-image/answer.ts'

type Context = { params: Promise<{ number: string; file: string }> }

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { number, file } = await params
  return shareImageResponse(number, file)
}
