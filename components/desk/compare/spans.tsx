import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import type { BodyMark } from '#lib/body/body-node.ts'
import type { Span } from '#lib/body/compare/spans.ts'
import type { MarkName } from '#lib/body/schema.ts'

/** Which text is shown: the old one with what went, the new one with what came, or both in one. */
export type Shown = 'before' | 'after' | 'both'

/** What went is struck through, what came is underlined twice: told apart without colour, and named to those who hear. */
export const DELETED = 'rounded-sm bg-bad-wash text-bad line-through decoration-1'
export const INSERTED =
  'rounded-sm bg-added-wash text-added underline decoration-double decoration-1 underline-offset-2'

const HIDDEN = { before: 'inserted', after: 'deleted', both: null } as const

/** Text with its changes marked. */
export function Spans({ spans, shown }: { spans: readonly Span[]; shown: Shown }) {
  const t = useTranslations('compare')
  const visible = spans.filter(({ change }) => change !== HIDDEN[shown])
  if (visible.length === 0) return <span className="text-faint">{t('empty')}</span>
  return visible.map((span, at) => <Fragment key={at}>{shownSpan(span, shown)}</Fragment>)
}

function shownSpan(span: Span, shown: Shown): ReactNode {
  const marks = shown === 'before' && span.was ? span.was : span.marks
  const text = span.isBreak ? <Break change={span.change} /> : marked(span.text, marks)
  if (span.change === 'deleted') return <del className={DELETED}>{text}</del>
  if (span.change === 'inserted') return <ins className={INSERTED}>{text}</ins>
  if (span.change === 'restyled') return <Restyled span={span}>{text}</Restyled>
  return text
}

/** A line break that came or went must be seen: it has no text of its own. */
function Break({ change }: { change: Span['change'] }) {
  return change === 'same' ? (
    <br />
  ) : (
    <>
      {'↵'}
      <br />
    </>
  )
}

const MARKS: Record<MarkName, (inner: ReactNode) => ReactNode> = {
  bold: (inner) => <strong>{inner}</strong>,
  italic: (inner) => <em>{inner}</em>,
  link: (inner) => <span className="underline decoration-edge underline-offset-2">{inner}</span>,
}

const marked = (text: ReactNode, marks: readonly BodyMark[]): ReactNode =>
  marks.reduceRight<ReactNode>((inner, { type }) => MARKS[type](inner), text)

/** The same words in another dress: both are named, since neither has a text. */
function Restyled({ span, children }: { span: Span; children: ReactNode }) {
  const t = useTranslations('compare')
  const names = (marks: readonly BodyMark[]): string =>
    marks
      .map(({ type, attrs }) =>
        type === 'link' ? t('mark.link', { href: String(attrs?.href ?? '') }) : t(`mark.${type}`),
      )
      .join(', ') || t('mark.none')
  return (
    <span className="border-edge border-b-2 border-dotted">
      {children}
      <small className="ml-1 rounded border border-line px-1 font-sans text-soft text-xs no-underline [overflow-wrap:anywhere]">
        <del className="line-through">{names(span.was ?? [])}</del> →{' '}
        <ins className="no-underline">{names(span.marks)}</ins>
      </small>
    </span>
  )
}
