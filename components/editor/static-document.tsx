'use client'

import { createElement, Fragment, type ReactNode } from 'react'
import type { BodyMark, BodyNode } from '#lib/body/body-node.ts'
import type { Document } from '#lib/body/document.ts'
import { isSafeHref } from '#lib/body/href.ts'
import type { MarkName, NodeName } from '#lib/body/schema.ts'
import { readAlsoAttrs } from '#lib/body/text.ts'
import { ReadAlsoCard } from './read-also/card.tsx'

/**
 * The text set as in the editor, without an editor: for readers, and until a writer's document is in. A reader's page
 * has no ProseMirror on purpose: y-tiptap writes to the document it shows.
 */
export function StaticDocument({
  document,
  labels,
}: {
  document: Document
  labels: Record<'headline' | 'standfirst' | 'body', string>
}) {
  return (
    <>
      <section aria-label={labels.headline} className="manuscript-headline">
        <p>{document.headline || '\u00a0'}</p>
      </section>
      <section aria-label={labels.standfirst} className="manuscript-standfirst">
        <p>{document.standfirst || '\u00a0'}</p>
      </section>
      <section aria-label={labels.body} className="manuscript-body">
        <div className="ProseMirror">{render(document.body)}</div>
      </section>
    </>
  )
}

const NODES: Record<NodeName, (node: BodyNode) => ReactNode> = {
  doc: children,
  paragraph: (node) => <p>{inline(node)}</p>,
  heading: (node) => createElement(node.attrs?.level === 3 ? 'h3' : 'h2', null, inline(node)),
  blockquote: (node) => <blockquote>{children(node)}</blockquote>,
  bulletList: (node) => <ul>{children(node)}</ul>,
  orderedList: (node) => <ol start={Number(node.attrs?.start ?? 1)}>{children(node)}</ol>,
  listItem: (node) => <li>{children(node)}</li>,
  readAlso: (node) => <ReadAlsoCard attrs={readAlsoAttrs(node)} />,
  hardBreak: () => <br />,
  text: (node) => (node.marks ?? []).reduceRight<ReactNode>((inner, mark) => MARKS[mark.type](mark, inner), node.text),
}

const MARKS: Record<MarkName, (mark: BodyMark, inner: ReactNode) => ReactNode> = {
  link: ({ attrs }, inner) =>
    isSafeHref(attrs?.href) ? (
      <a href={attrs.href} rel="noopener" target="_blank">
        {inner}
      </a>
    ) : (
      inner
    ),
  bold: (_mark, inner) => <strong>{inner}</strong>,
  italic: (_mark, inner) => <em>{inner}</em>,
}

const render = (node: BodyNode): ReactNode => NODES[node.type](node)

function children(node: BodyNode): ReactNode {
  return createElement(Fragment, null, ...(node.content ?? []).map(render))
}

/** An empty block keeps its line, as it does in the editor. */
const inline = (node: BodyNode): ReactNode => (node.content?.length ? children(node) : <br />)
