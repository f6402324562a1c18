import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { TargetState } from '#lib/newsroom/read-also/target-state.ts'

type Target = {
  state: TargetState | 'pending' | 'unknown'
  title: string | null
  articleId: string | null
  scheduledAt: Date | null
}
type LinkLine = Target & { fallback: Target | null }
type IncomingLine = { articleId: string; title: string; state: TargetState; fallback: boolean }
type Incoming = { stories: readonly IncomingLine[]; count: number }
type Props = {
  out: readonly LinkLine[]
  live: Incoming
  working: Incoming
  waited: number | null
  timeZone: string
  /** What can be done with the links of the text that is being written. */
  tools?: ReactNode
}

/** Baca juga both ways: what this story leads to, and what leads here. */
export function LinksPanel({ out, live, working, waited, timeZone, tools }: Props) {
  const t = useTranslations('links.panel')
  return (
    <div className="flex flex-col gap-5">
      <section aria-label={t('out')} className="flex flex-col gap-2">
        <h2 className="font-medium text-sm text-soft">{t('outCount', { count: out.length })}</h2>
        {out.length === 0 ? (
          <EmptyState title={t('outEmptyTitle')}>{t('outEmpty')}</EmptyState>
        ) : (
          <ol className="flex flex-col gap-2">
            {out.map((link, at) => (
              <li key={at} className="flex flex-col items-start gap-0.5 border-line border-b pb-2 last:border-b-0">
                <LinkTitle {...link} />
                <LinkState {...link} timeZone={timeZone} />
                {link.fallback ? <FallbackLine main={link} fallback={link.fallback} timeZone={timeZone} /> : null}
              </li>
            ))}
          </ol>
        )}
        {tools}
      </section>
      {waited ? <Notice tone="good">{t('waited', { count: waited })}</Notice> : null}
      <IncomingList name={t('live', { count: live.count })} empty={t('liveEmpty')} {...live} />
      <IncomingList name={t('working', { count: working.count })} empty={t('workingEmpty')} {...working} />
    </div>
  )
}

function IncomingList({ name, empty, stories, count }: Incoming & { name: string; empty: string }) {
  const t = useTranslations('links.panel')
  const state = useTranslations('links.state')
  return (
    <section aria-label={name} className="flex flex-col gap-2">
      <h2 className="font-medium text-sm text-soft">{name}</h2>
      {stories.length === 0 ? (
        <p className="text-faint text-sm">{empty}</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {stories.map((story) => (
            <li key={story.articleId} className="flex flex-col items-start gap-0.5">
              <LinkTitle {...story} />
              <span className="flex flex-wrap gap-x-2 text-faint text-sm">
                {state(story.state, { at: '' })}
                {story.fallback ? <span>{t('asFallback')}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      {count > stories.length ? (
        <p className="text-faint text-sm">{t('more', { count: count - stories.length })}</p>
      ) : null}
    </section>
  )
}

function LinkTitle({ title, articleId }: Pick<LinkLine, 'title' | 'articleId'>) {
  const t = useTranslations('links.panel')
  if (!articleId) return <span>{title ?? t('unknown')}</span>
  return (
    <Link
      prefetch={false}
      href={`/newsroom/article/${articleId}`}
      className="rounded underline decoration-edge underline-offset-2"
    >
      {title || t('untitled')}
    </Link>
  )
}

function LinkState({ state, scheduledAt, timeZone }: Target & { timeZone: string }) {
  const t = useTranslations('links.state')
  const hint = useTranslations('links.hint')
  const format = useFormatter()
  if (state === 'live') return <span className="text-live text-sm">{t('live', { at: '' })}</span>
  const at = scheduledAt ? format.dateTime(scheduledAt, { dateStyle: 'medium', timeStyle: 'short', timeZone }) : ''
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-faint text-sm">
      <Badge strong={state === 'pending' || state === 'retracted' || state === 'spiked'}>{t(state, { at })}</Badge>
      {hint(state)}
    </span>
  )
}

type FallbackProps = { main: Target; fallback: Target; timeZone: string }

function FallbackLine({ main, fallback, timeZone }: FallbackProps) {
  const t = useTranslations('links.panel')
  const isShown = main.state !== 'live' && fallback.state === 'live'
  return (
    <div className="mt-1 flex flex-col items-start gap-0.5 border-line border-l pl-3 text-sm">
      <span className="text-faint">{isShown ? t('fallbackShown') : t('fallback')}</span>
      <LinkTitle {...fallback} />
      {isShown ? null : <LinkState {...fallback} timeZone={timeZone} />}
    </div>
  )
}
