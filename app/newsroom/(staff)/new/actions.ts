'use server'

import { redirect } from 'next/navigation'
import { CreateArticle, createArticle } from '#lib/commands/article/create-article.ts'
import { action } from '#lib/edge/action.ts'

const create = action(CreateArticle, createArticle)

/** Begins a story and opens it; answers the sentence when it is refused. */
export async function beginArticle(_previous: string | null, form: FormData): Promise<string | null> {
  const created = await create({ sectionId: form.get('sectionId') })
  if (!created.ok) return created.sentence
  redirect(`/newsroom/article/${created.value.articleId}`)
}
