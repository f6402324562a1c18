import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classes } from '#components/ui/classes.ts'
import type { RowChange } from '#lib/body/compare/compare-documents.ts'
import type { Shape } from '#lib/body/compare/rows.ts'
import type { ReadAlsoAttrs } from '#lib/body/read-also.ts'
import { DELETED, INSERTED, type Shown, Spans } from './spans.tsx'

type Titles = ReadonlyMap<string, string>
export type RowProps = { row: RowChange; shown: Shown; titles: Titles }

const SIGNS: Record<RowChange['change'], string> = { same: '', changed: '±', inserted: '+', deleted: '−', moved: '↕' }

/** One block of the text with what became of it: by a sign and a word at its side, and in its words. */
export function ChangedRow({ row, titles, view }: Omit<RowProps, 'shown'> & { view: 'side' | 'inline' }) {
  const t = useTranslations('compare')
  const fate =
    row.change === 'moved'
      ? t(row.after ? 'movedHere' : 'movedAway')
      : row.change === 'same'
        ? null
        : t(`row.${row.change}`)
  return (
    <div
      {...(fate && { 'data-change': '', tabIndex: -1 })}
      className={classes(
        'scroll-mt-32 py-2 pr-3 pl-2 outline-offset-0',
        fate ? 'border-edge border-l-4 bg-surface' : 'border-transparent border-l-4',
      )}
    >
      {fate ? (
        <p className="mb-1 font-sans text-soft text-xs">
          <span aria-hidden="true" className="mr-1 inline-block w-3 text-center font-bold">
            {SIGNS[row.change]}
          </span>
          {fate}
          <ShapeChange row={row} />
        </p>
      ) : null}
      {view === 'inline' ? (
        <Block row={row} shown="both" titles={titles} />
      ) : (
        <div className="grid grid-cols-2 gap-x-8">
          <div>{row.before ? <Block row={row} shown="before" titles={titles} /> : null}</div>
          <div>{row.after ? <Block row={row} shown="after" titles={titles} /> : null}</div>
        </div>
      )}
    </div>
  )
}

const BLOCKS: Record<Shape['kind'], (children: ReactNode, level: number) => ReactNode> = {
  paragraph: (children) => <p>{children}</p>,
  heading: (children, level) => <p className={classes('font-bold', level === 2 && 'text-[1.2em]')}>{children}</p>,
  readAlso: (children) => <div className="border-live border-l-2 pl-3 text-base">{children}</div>,
}

function Block({ row, shown, titles }: RowProps) {
  const shape = (shown === 'before' ? row.before : (row.after ?? row.before)) as Shape
  const content = row.readAlso ? (
    <ReadAlso readAlso={row.readAlso} shown={shown} titles={titles} />
  ) : (
    <Spans spans={row.spans} shown={shown} />
  )
  const list = shape.inside.findLast(({ type }) => type !== 'listItem')
  return (
    <div
      className={classes(
        'font-book text-[1.0625rem] leading-[1.55] [overflow-wrap:anywhere]',
        list?.type === 'blockquote' && 'border-edge border-l-2 pl-4 italic',
        list && list.type !== 'blockquote' && 'pl-6',
      )}
    >
      {BLOCKS[shape.kind](content, shape.level)}
    </div>
  )
}

function ReadAlso({
  readAlso,
  shown,
  titles,
}: {
  readAlso: NonNullable<RowChange['readAlso']>
  shown: Shown
  titles: Titles
}) {
  const t = useTranslations('compare')
  const named = (one: ReadAlsoAttrs): string => {
    const title = one.articleId ? (titles.get(one.articleId) ?? t('readAlso.unknown')) : (one.wantedTitle ?? t('empty'))
    return one.label ? `${one.label} (${title})` : title
  }
  const { before, after } = readAlso
  const same = before && after && JSON.stringify(before) === JSON.stringify(after)
  return (
    <>
      <span className="block font-sans text-faint text-xs">{t('shape.readAlso')}</span>
      {same ? named(after) : null}
      {!same && before && shown !== 'after' ? <del className={DELETED}>{named(before)}</del> : null}{' '}
      {!same && after && shown !== 'before' ? <ins className={INSERTED}>{named(after)}</ins> : null}
    </>
  )
}

/** A paragraph that became a subheading, a list that begins elsewhere: what no word of it says. */
function ShapeChange({ row: { before, after } }: { row: RowChange }) {
  const t = useTranslations('compare.shape')
  if (!before || !after || JSON.stringify(before) === JSON.stringify(after)) return null
  const name = ({ kind, level, inside }: Shape): string => {
    const own = kind === 'heading' ? t(level === 3 ? 'heading3' : 'heading2') : t(kind)
    const around = inside.flatMap(({ type, start }) =>
      type === 'listItem' ? [] : [type === 'orderedList' ? t('orderedList', { start: start ?? 1 }) : t(type)],
    )
    return [own, ...around].join(', ')
  }
  const [was, is] = [name(before), name(after)]
  if (was === is) return null
  return (
    <>
      {' · '}
      <del className="line-through">{was}</del> → <ins className="no-underline">{is}</ins>
    </>
  )
}
