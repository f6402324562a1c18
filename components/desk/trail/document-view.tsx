import { Fragment, type ReactNode } from 'react'
import type { BodyNode, Document } from '#lib/body/document.ts'
import type { NodeName } from '#lib/body/schema.ts'
import { readAlsoAttrs } from '#lib/body/text.ts'

type Show = (node: BodyNode, children: ReactNode) => ReactNode
type Props = {
  document: Document
  readAlsoLabel: string
  untitled: string
  /** The titles of linked stories by their ids. */
  titles: ReadonlyMap<string, string>
}

/** A document to be read and not written: a kept revision. */
export function DocumentView({ document, readAlsoLabel, untitled, titles }: Props) {
  const shows = showsOf(readAlsoLabel, titles)
  return (
    <article className="mx-auto flex max-w-[38rem] flex-col gap-4 px-4 py-8 font-book text-[1.125rem] leading-[1.6]">
      <h2 className="font-bold text-[2rem] leading-tight text-balance">{document.headline || untitled}</h2>
      {document.standfirst ? <p className="text-[1.25rem] text-soft leading-snug">{document.standfirst}</p> : null}
      {(document.body.content ?? []).map((node, at) => showNode(node, at, shows))}
    </article>
  )
}

function showNode(node: BodyNode, at: number, shows: Record<NodeName, Show>): ReactNode {
  const children = (node.content ?? []).map((child, index) => showNode(child, index, shows))
  return <Fragment key={at}>{shows[node.type](node, children)}</Fragment>
}

const showsOf = (readAlsoLabel: string, titles: Props['titles']): Record<NodeName, Show> => ({
  doc: (_, children) => children,
  paragraph: (_, children) => <p>{children}</p>,
  heading: (node, children) =>
    node.attrs?.level === 3 ? (
      <h4 className="mt-2 font-bold">{children}</h4>
    ) : (
      <h3 className="mt-3 font-bold text-[1.375rem] leading-tight">{children}</h3>
    ),
  blockquote: (_, children) => <blockquote className="border-edge border-l-2 pl-4 italic">{children}</blockquote>,
  bulletList: (_, children) => <ul className="list-disc pl-6">{children}</ul>,
  orderedList: (_, children) => <ol className="list-decimal pl-6">{children}</ol>,
  listItem: (_, children) => <li>{children}</li>,
  readAlso: (node) => {
    const { articleId, label, wantedTitle } = readAlsoAttrs(node)
    return (
      <aside className="border-live border-l-2 pl-3 text-base">
        <span className="font-sans text-faint text-xs">{readAlsoLabel}</span>
        <br />
        {label ?? titles.get(articleId ?? '') ?? wantedTitle}
      </aside>
    )
  },
  hardBreak: () => <br />,
  text: (node) => <Text node={node} />,
})

function Text({ node }: { node: BodyNode }): ReactNode {
  let shown: ReactNode = node.text
  for (const { type, attrs } of node.marks ?? []) {
    if (type === 'bold') shown = <strong>{shown}</strong>
    if (type === 'italic') shown = <em>{shown}</em>
    if (type === 'link' && typeof attrs?.href === 'string') {
      shown = (
        <a href={attrs.href} rel="noreferrer" target="_blank" className="underline">
          {shown}
        </a>
      )
    }
  }
  return shown
}
