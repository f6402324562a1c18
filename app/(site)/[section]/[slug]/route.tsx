import { readArticle } from '#lib/queries/site/read-article.ts'
import { serve } from '../../serve.ts'

export const dynamic = 'force-dynamic'
export const GET = serve<{ section: string; slug: string }>(({ section, slug }) => readArticle(section, slug))
