export const dynamic = 'force-static'

/** A column of text under the red rule that marks what is ours. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="4" fill="#fbf8f1"/>
<path fill="#a2281b" d="M7 6h9v4H7z"/>
<path fill="#1e1a16" d="M7 14h18v3H7zm0 5h18v3H7zm0 5h12v3H7z"/>
</svg>
`

export const GET = (): Response =>
  new Response(ICON, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' } })
