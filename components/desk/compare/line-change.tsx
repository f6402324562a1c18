import { useTranslations } from 'next-intl'
import { classes } from '#components/ui/classes.ts'
import { isChanged, type Span } from '#lib/body/compare/spans.ts'
import { Spans } from './spans.tsx'

/** Headline or standfirst: shown whether or not it changed, since it says which story this is. */
export function LineChange({
  spans,
  view,
  className,
}: {
  spans: readonly Span[]
  view: 'side' | 'inline'
  className: string
}) {
  const t = useTranslations('compare')
  const changed = isChanged(spans)
  const line = 'font-book [overflow-wrap:anywhere]'
  return (
    <div
      {...(changed && { 'data-change': '', tabIndex: -1 })}
      className={classes(
        'scroll-mt-32 border-l-4 py-2 pr-3 pl-2',
        changed ? 'border-edge bg-surface' : 'border-transparent',
      )}
    >
      {changed ? <p className="mb-1 text-soft text-xs">± {t('row.changed')}</p> : null}
      {view === 'inline' || !changed ? (
        <p className={classes(line, className)}>
          <Spans spans={spans} shown="both" />
        </p>
      ) : (
        <div className="grid grid-cols-2 gap-x-8">
          {(['before', 'after'] as const).map((shown) => (
            <p key={shown} className={classes(line, className)}>
              <Spans spans={spans} shown={shown} />
            </p>
          ))}
        </div>
      )}
    </div>
  )
}
