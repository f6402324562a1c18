import { paletteOf } from '#lib/newsroom/theme/palette.ts'
import { readTheme } from '#lib/queries/site/read-theme.ts'

export const dynamic = 'force-dynamic'

/** A column of text under the rule that marks what is ours, in the theme's colours. */
export async function GET(): Promise<Response> {
  const { paper, accent, ink } = paletteOf((await readTheme()).theme, 'light')
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="4" fill="${paper}"/>
<path fill="${accent}" d="M7 6h9v4H7z"/>
<path fill="${ink}" d="M7 14h18v3H7zm0 5h18v3H7zm0 5h12v3H7z"/>
</svg>
`
  return new Response(icon, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=3600' } })
}
