export const dynamic = 'force-static'

/** What browsers ask for where no document names an icon. */
export const GET = (): Response => new Response(null, { status: 301, headers: { location: '/icon.svg' } })
