import type { BodyMark, BodyNode } from '#lib/body/body-node.ts'
import { isSafeHref } from '#lib/body/href.ts'
import { readAlsoAttrs, readAlsoNodes, shownTargets } from '#lib/body/text.ts'
import type { Story, Target } from '#lib/newsroom/api-views.ts'
import { destinationOf } from '#lib/newsroom/site-links.ts'

type Links = Pick<Story<BodyNode>, 'targets' | 'stories' | 'moved'>
/** A baca juga that readers see: `position` is that of its node in the document beside it. */
type Shown = { position: number; label: string | null; target: Target }

/**
 * A body as it leaves the house: what readers see of it, and no id or number of anything else. A baca juga has the story
 * that it shows as its own, pending ones are gone; links are absolute, and text where they lead to no live story.
 */
export function outside(body: BodyNode, links: Links, origin: string): { document: BodyNode; readAlso: Shown[] } {
  const shown = shownTargets(body, (id) => Object.hasOwn(links.targets, id))
  const targets = new Map(readAlsoNodes(body).map(({ position }, at) => [position, links.targets[shown[at] ?? '']]))
  const readAlso: Shown[] = []
  const content: BodyNode[] = []
  for (const [at, node] of (body.content ?? []).entries()) {
    if (node.type !== 'readAlso') content.push(withLinks(node, links, origin))
    else {
      const target = targets.get(at)
      if (!target) continue
      const { label } = readAlsoAttrs(node)
      readAlso.push({ position: content.length, label, target })
      content.push({ type: 'readAlso', attrs: { articleId: target.id, label, wantedTitle: null } })
    }
  }
  return { document: { ...body, content: content.length > 0 ? content : [{ type: 'paragraph' }] }, readAlso }
}

function withLinks(node: BodyNode, links: Links, origin: string): BodyNode {
  const marks = node.marks?.flatMap((mark) => followed(mark, links, origin) ?? [])
  const { marks: _, content, ...rest } = node
  return {
    ...rest,
    ...(marks && marks.length > 0 && { marks }),
    ...(content && { content: content.map((one) => withLinks(one, links, origin)) }),
  }
}

function followed(mark: BodyMark, { stories, moved }: Links, origin: string): BodyMark | null {
  if (mark.type !== 'link') return mark
  const href = mark.attrs?.href
  const to = isSafeHref(href) ? destinationOf(href, { origin, base: origin, stories, moved }) : null
  return to && { ...mark, attrs: { ...mark.attrs, href: to.href } }
}
