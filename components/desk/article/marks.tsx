import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { ExternalIcon } from '#components/ui/icons.tsx'
import type { Publication, Stage } from '#lib/newsroom/article.ts'
import { Exact } from '../moment.tsx'
import { StateMarks } from '../stage-mark.tsx'

type Props = {
  stage: Stage
  stageName: string
  publication: Publication
  changed: boolean
  section: string
  assignee: string | null
  livePath: string | null
  /** Nothing may go out before; null once it has passed. */
  embargo: Date | null
  timeZone: string
}

/** Where the story stands, in one line. */
export function ArticleMarks(props: Props) {
  const { stage, stageName, publication, changed, section, assignee, livePath, embargo, timeZone } = props
  const t = useTranslations('desk.article')
  const planning = useTranslations('planning.embargo')
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5 xl:flex-none xl:flex-nowrap xl:whitespace-nowrap">
      <StateMarks stage={stage} stageName={stageName} publication={publication} changed={changed} />
      <span className="text-soft">{section}</span>
      {assignee ? <span className="text-soft">{t('heldBy', { name: assignee })}</span> : null}
      {embargo ? (
        <Badge strong>
          {planning('mark')} <Exact at={embargo} timeZone={timeZone} />
        </Badge>
      ) : null}
      {livePath ? (
        <a
          href={livePath}
          target="_blank"
          rel="noreferrer"
          className="inline-flex items-center gap-1 rounded text-soft underline decoration-edge underline-offset-2 hover:text-ink"
        >
          {t('publicPage')}
          <ExternalIcon size={12} />
          <span className="sr-only">{t('newTab')}</span>
        </a>
      ) : null}
    </div>
  )
}
