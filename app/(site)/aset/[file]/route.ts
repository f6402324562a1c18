import { SCRIPT } from '#components/site/script/script.ts'

/** The readers' script. A page of an earlier version asks for another name, and does without. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  if (file !== SCRIPT.file) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(SCRIPT.source, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  })
}
