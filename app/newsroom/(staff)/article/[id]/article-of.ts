import { cache } from 'react'
import { readArticle } from '#lib/queries/desk/read-article.ts'

/** The article of this request: the page and its title ask for it once. */
export const articleOf = cache(readArticle)
