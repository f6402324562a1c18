import * as Y from 'yjs'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { saveArticle } from '#lib/commands/article/save-article.ts'
import { db } from '#lib/db/client.ts'
import { at, castMember, must, type Walk } from './walk-story.ts'

/**
 * Turns the story's pending baca juga into links, as its author would in the editor: by an edit of the shared document.
 * `ids` maps headlines to article ids.
 */
export async function matchLinks(walk: Walk, ids: ReadonlyMap<string, string>): Promise<void> {
  const { story, articleId, cast } = walk
  const article = await db().article.findUniqueOrThrow({ where: { id: articleId } })
  const doc = new Y.Doc()
  Y.applyUpdate(doc, article.yjs)
  const before = Y.encodeStateVector(doc)
  for (const node of doc.getXmlFragment('body').toArray()) {
    if (!(node instanceof Y.XmlElement) || node.nodeName !== 'readAlso') continue
    const wanted = node.getAttribute('wantedTitle')
    const target = wanted && ids.get(wanted)
    if (!target) continue
    node.setAttribute('articleId', target)
    node.removeAttribute('wantedTitle')
  }
  const input = { articleId, update: Y.encodeStateAsUpdate(doc, before), schemaVersion: SCHEMA_VERSION }
  const author = castMember(cast, story.authors[0] as string)
  must(await saveArticle(author, input, at(walk, 'picture')), `${story.file} links`)
}
