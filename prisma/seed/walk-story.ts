import { approveArticle } from '#lib/commands/article/approve-article.ts'
import { publishArticle } from '#lib/commands/article/publish-article.ts'
import { returnArticle } from '#lib/commands/article/return-article.ts'
import { saveMetadata } from '#lib/commands/article/save-metadata.ts'
import { spikeArticle } from '#lib/commands/article/spike-article.ts'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { uploadImage } from '#lib/commands/article/upload-image.ts'
import { db } from '#lib/db/client.ts'
import type { Result } from '#lib/kit/result.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import type { CreditLine, Metadata } from '#lib/newsroom/metadata.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { illustrationJpeg } from './illustrations/index.ts'
import type { Story } from './read-stories.ts'

export type Cast = ReadonlyMap<string, Member>
export type Walk = { story: Story; articleId: string; cast: Cast; now: Date }

/** A refusal in the seed is a mistake in a story's file or in a rule: say which. */
export function must<T>(result: Result<T, Refusal>, what: string): T {
  if (result.ok) return result.value
  throw new Error(`${what}: ${JSON.stringify(result.refusal)}`)
}

export const castMember = (cast: Cast, handle: string): Member => {
  const member = cast.get(handle)
  if (!member) throw new Error(`nobody is called "${handle}"`)
  return member
}

/** Minutes before the story's age at which each step was taken, so that timelines look lived in. */
export const STEP_MINUTES = { create: 300, picture: 130, metadata: 120, submit: 95, approve: 8, publish: 0 } as const
export const at = ({ story, now }: Pick<Walk, 'story' | 'now'>, step: keyof typeof STEP_MINUTES): Date =>
  new Date(now.getTime() - (story.age + STEP_MINUTES[step]) * 60_000)

const articleOf = (articleId: string) => db().article.findUniqueOrThrow({ where: { id: articleId } })

/** Picture and metadata, as the author sets them. */
export async function dress(walk: Walk): Promise<void> {
  const { story, articleId, cast } = walk
  const author = castMember(cast, story.authors[0] as string)
  if (story.picture) {
    const { version } = await articleOf(articleId)
    const bytes = await illustrationJpeg(story.picture.motif, story.file)
    const input = { articleId, version, fileName: `${story.picture.motif}.jpg`, bytes }
    must(await uploadImage(author, input, at(walk, 'picture')), `${story.file} picture`)
  }
  const { version, sectionId, metadata } = await articleOf(articleId)
  const input = { articleId, version, sectionId, metadata: metadataOf(story, metadata as unknown as Metadata, cast) }
  must(await saveMetadata(author, input, at(walk, 'metadata')), `${story.file} metadata`)
}

function metadataOf(story: Story, metadata: Metadata, cast: Cast) {
  const credit = (role: CreditLine['role'], handle: string): CreditLine => {
    const { name, id } = castMember(cast, handle)
    return { role, name, userId: id }
  }
  const writer = (handle: string) =>
    credit(castMember(cast, handle).roles.includes('contributor') ? 'contributor' : 'writer', handle)
  return {
    ...metadata,
    tags: story.tags,
    credits: [
      ...story.authors.map(writer),
      credit('editor', story.editor),
      ...(story.photographer ? [credit('photographer', story.photographer)] : []),
    ],
    leadImage:
      metadata.leadImage && story.picture
        ? { ...metadata.leadImage, caption: story.picture.caption, alt: story.picture.alt, credit: 'Naskah/Ilustrasi' }
        : null,
  }
}

/** Takes the story verb by verb to the stage its file names, each as the person whose work it is. */
export async function walk(way: Walk): Promise<void> {
  const { story, articleId, cast } = way
  if (story.stage === 'draft') return
  const author = castMember(cast, story.authors[0] as string)
  const editor = castMember(cast, story.editor)
  const seen = async () => {
    const { version, contentHash } = await articleOf(articleId)
    return { articleId, version, contentHash }
  }
  must(await submitArticle(author, await seen(), at(way, 'submit')), `${story.file} submit`)
  if (story.stage === 'review') return
  if (story.stage === 'returned') {
    must(
      await returnArticle(editor, { ...(await seen()), note: story.note }, at(way, 'approve')),
      `${story.file} return`,
    )
    return
  }
  if (story.stage === 'spiked') {
    must(await spikeArticle(editor, await seen(), at(way, 'approve')), `${story.file} spike`)
    return
  }
  must(await approveArticle(editor, await seen(), at(way, 'approve')), `${story.file} approve`)
  if (story.stage === 'approved') return
  must(await publishArticle(editor, await seen(), at(way, 'publish')), `${story.file} publish`)
}
