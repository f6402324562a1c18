import { searchQueryOf } from '#lib/newsroom/search-view.ts'
import { searchStories } from '#lib/queries/site/search-stories.ts'
import { serve } from '../serve.ts'

export const dynamic = 'force-dynamic'
/** The one page with a query. It is never kept. */
export const GET = serve((_params, url) => searchStories(searchQueryOf(url.searchParams), new Date()))
