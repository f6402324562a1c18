import { createElement, Fragment, type ReactNode } from 'react'
import type { BodyMark, BodyNode } from '#lib/body/body-node.ts'
import { isSafeHref } from '#lib/body/href.ts'
import type { MarkName, NodeName } from '#lib/body/schema.ts'
import { readAlsoAttrs, readAlsoNodes, shownTargets } from '#lib/body/text.ts'
import { linkMark } from '#lib/newsroom/readings/reading.ts'
import { destinationOf, storyNumberOf } from '#lib/newsroom/site-links.ts'
import type { LinkTarget } from '#lib/newsroom/site-views.ts'
import { words } from './words.ts'

/** `targets` by article id, `stories` by number, `moved` by href: those of the story's links that readers may follow. */
export type Links = {
  origin: string
  /** Stands before paths of the site: nothing on its own pages, the origin where the text leaves them. */
  base?: string
  targets: Readonly<Record<string, LinkTarget>>
  stories: Readonly<Record<number, string>>
  moved: Readonly<Record<string, string | null>>
}
/** With what each baca juga of this body shows. */
type Shown = Links & { shown: ReadonlyMap<BodyNode, LinkTarget & { position: number }> }

const NODES: Record<NodeName, (node: BodyNode, links: Shown) => ReactNode> = {
  doc: blocks,
  paragraph: (node, links) => filled(node) && <p>{inline(node.content, links)}</p>,
  heading: (node, links) =>
    filled(node) && createElement(node.attrs?.level === 3 ? 'h3' : 'h2', null, inline(node.content, links)),
  blockquote: (node, links) => <blockquote>{blocks(node, links)}</blockquote>,
  bulletList: (node, links) => <ul>{blocks(node, links)}</ul>,
  orderedList: (node, links) => <ol start={startOf(node)}>{blocks(node, links)}</ol>,
  listItem: (node, links) => <li>{blocks(node, links)}</li>,
  readAlso: (node, links) => <ReadAlso node={node} links={links} />,
  hardBreak: () => <br />,
  text: (node) => node.text,
}

const MARKS: Record<MarkName, (mark: BodyMark, children: ReactNode, links: Shown) => ReactNode> = {
  link: (mark, children, links) => (
    <BodyLink href={mark.attrs?.href} links={links}>
      {children}
    </BodyLink>
  ),
  bold: (_, children) => <strong>{children}</strong>,
  italic: (_, children) => <em>{children}</em>,
}

/** A story's text as readers see it. What the schema does not know is left out. */
export const Body = ({ body, links }: { body: BodyNode; links: Links }): ReactNode =>
  render(body, { ...links, shown: shownIn(body, links.targets) })

/** By node: one target may stand twice, once as the fallback of another. */
function shownIn(body: BodyNode, targets: Links['targets']): Shown['shown'] {
  const shown = shownTargets(body, (id) => Object.hasOwn(targets, id))
  return new Map(
    readAlsoNodes(body).flatMap(({ position }, at) => {
      const [node, target] = [body.content?.[position], targets[shown[at] ?? '']]
      return node && shown[at] && target ? [[node, { ...target, position: at }] as const] : []
    }),
  )
}

const render = (node: BodyNode, links: Shown): ReactNode =>
  Object.hasOwn(NODES, node.type) ? NODES[node.type](node, links) : null

const inOrder = (parts: ReactNode[]): ReactNode => createElement(Fragment, null, ...parts)

function blocks(node: BodyNode, links: Shown): ReactNode {
  return inOrder((node.content ?? []).map((child) => render(child, links)))
}

const filled = (node: BodyNode): boolean =>
  (node.content ?? []).some((child) => child.type === 'text' && child.text?.trim())

const startOf = (node: BodyNode): number | undefined =>
  typeof node.attrs?.start === 'number' && node.attrs.start !== 1 ? node.attrs.start : undefined

/** Texts side by side that share a mark share its element: a link with a bold word in it stays one link. */
function inline(nodes: readonly BodyNode[] = [], links: Shown, depth = 0): ReactNode {
  const parts: ReactNode[] = []
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at] as BodyNode
    const mark = node.marks?.[depth]
    let end = at + 1
    while (mark && end < nodes.length && sameMark(mark, nodes[end]?.marks?.[depth])) end += 1
    const run = nodes.slice(at, end)
    parts.push(mark ? marked(mark, inline(run, links, depth + 1), links) : render(node, links))
    at = end
  }
  return inOrder(parts)
}

const marked = (mark: BodyMark, children: ReactNode, links: Shown): ReactNode =>
  Object.hasOwn(MARKS, mark.type) ? MARKS[mark.type](mark, children, links) : children

const sameMark = (a: BodyMark, b: BodyMark | undefined): boolean =>
  a.type === b?.type && a.attrs?.href === b.attrs?.href

/** No public page leads to a story that is not live: such a link is its text. */
function BodyLink({ href, links, children }: { href: unknown; links: Shown; children: ReactNode }): ReactNode {
  if (!isSafeHref(href)) return children
  const to = destinationOf(href, links)
  if (to === null) return children
  if (to.own) return <a href={to.href}>{children}</a>
  return <a {...{ href, rel: href.startsWith('mailto:') ? undefined : 'external noopener' }}>{children}</a>
}

/** Title and address are the target's own, now; one that waits for its story, and has no other, is not there at all. */
function ReadAlso({ node, links }: { node: BodyNode; links: Shown }) {
  const { label } = readAlsoAttrs(node)
  const target = links.shown.get(node)
  if (!target) return null
  return (
    <aside data-read-also="" data-link={markOf(target)}>
      <p className="label">{label?.trim() || words('readAlso')}</p>
      <p>
        <a href={target.path}>{target.headline}</a>
      </p>
    </aside>
  )
}

/** What the reader's browser tells when it is seen or followed. */
const markOf = ({ path, position, reason }: LinkTarget & { position: number }): string | undefined => {
  const to = storyNumberOf(path)
  return to === null ? undefined : linkMark({ kind: 'inline', position, to, reason: reason ?? 'manual' })
}
