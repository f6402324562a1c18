'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import type { Act, Acted } from '#components/desk/acted.ts'
import { useRefresh } from '#components/desk/use-refresh.tsx'
import { ReadAlsoPicker } from '#components/editor/read-also/picker.tsx'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { LinkGroup } from '#lib/queries/desk/links/report.ts'

type Replaced = { articleId: string; count: number }
type Props = { group: LinkGroup; replace: Act<Replaced> }
type Target = { articleId: string; headline: string }
type Outcome = { title: string; acted: Acted<Replaced> | null }

/** Stories that lead to one place, where they could lead instead, and the button that does it, story by story. */
export function ReplaceGroup({ group, replace }: Props) {
  const t = useTranslations('links.reports')
  const state = useTranslations('links.state')
  const panel = useTranslations('links.panel')
  const name = useId()
  const refresh = useRefresh()
  const [own, setOwn] = useState<Target | null>(null)
  const [to, setTo] = useState<string | null>(group.instead[0]?.articleId ?? null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [picking, setPicking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null)
  const targets: Target[] = [...group.instead, ...(own ? [own] : [])]
  const chosen = group.stories.filter(({ articleId }) => !left.has(articleId))
  const isReady = to !== null && chosen.length > 0 && !busy
  const run = async () => {
    if (!isReady) return
    setBusy(true)
    const done: Outcome[] = []
    for (const { articleId, title } of chosen) {
      const acted = await replace({ articleId, from: group.from, to }).catch(() => null)
      done.push({ title, acted })
    }
    setOutcomes(done)
    setBusy(false)
  }
  if (outcomes)
    return <Outcomes title={group.title} outcomes={outcomes} onClose={() => [setOutcomes(null), refresh()]} />
  return (
    <section aria-labelledby={`${name}-title`} className="flex flex-col gap-3 rounded-md border border-line px-4 py-3">
      <h2 id={`${name}-title`} className="font-medium [overflow-wrap:anywhere]">
        {'articleId' in group.from ? (
          <Link
            prefetch={false}
            href={`/newsroom/article/${group.from.articleId}`}
            className="underline decoration-edge underline-offset-2"
          >
            {group.title || panel('untitled')}
          </Link>
        ) : (
          t('wanted', { title: group.title })
        )}
      </h2>
      {group.tags.length > 0 ? (
        <p className="text-faint text-sm">{t('sameTags', { tags: group.tags.join(', ') })}</p>
      ) : null}
      <fieldset className="flex flex-col">
        <legend className="text-soft text-sm">{t('linking')}</legend>
        {group.stories.map(({ articleId, title, state: now }) => (
          <Checkbox
            key={articleId}
            checked={!left.has(articleId)}
            onChange={({ target }) => setLeft(without(left, articleId, target.checked))}
            label={title || panel('untitled')}
            hint={state(now, { at: '' })}
          />
        ))}
      </fieldset>
      <fieldset className="flex flex-col gap-1">
        <legend className="text-soft text-sm">{t('leadTo')}</legend>
        {targets.map((target) => (
          <label key={target.articleId} className="flex min-h-7 items-start gap-2 py-1 pointer-coarse:min-h-11">
            <input
              type="radio"
              name={name}
              className="mt-0.5 size-4 shrink-0 accent-ink"
              checked={to === target.articleId}
              onChange={() => setTo(target.articleId)}
            />
            <span>{target.headline}</span>
          </label>
        ))}
        {targets.length === 0 ? <p className="text-faint text-sm">{t('noMatch')}</p> : null}
        <Button size="small" look="quiet" className="self-start" onClick={() => setPicking(true)}>
          {t('choose')}
        </Button>
      </fieldset>
      <p className="text-soft text-sm">{t('what')}</p>
      <Button className="self-start" aria-disabled={isReady ? undefined : true} onClick={run}>
        {busy ? t('busy') : t('replace', { count: chosen.length })}
      </Button>
      <ReadAlsoPicker
        open={picking}
        wantedTitle={'wantedTitle' in group.from ? group.from.wantedTitle : ''}
        isFallback={false}
        not={'articleId' in group.from ? [group.from.articleId] : []}
        onPick={(offer) => {
          setPicking(false)
          if (!targets.some(({ articleId }) => articleId === offer.articleId)) setOwn(offer)
          setTo(offer.articleId)
        }}
        onLater={null}
        onClose={() => setPicking(false)}
      />
    </section>
  )
}

function without(left: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(left)
  if (isIn) next.delete(id)
  else next.add(id)
  return next
}

/** What was done and what was refused, each with its reason. */
function Outcomes({ title, outcomes, onClose }: { title: string; outcomes: readonly Outcome[]; onClose: () => void }) {
  const t = useTranslations('links.reports')
  const done = outcomes.filter(({ acted }) => acted?.ok)
  const refused = outcomes.filter(({ acted }) => !acted?.ok)
  return (
    <section aria-label={title} role="status" className="flex flex-col gap-2 rounded-md border border-line px-4 py-3">
      {done.length > 0 ? (
        <Notice tone="good" title={t('done', { count: done.length })}>
          {t('doneHint')}
        </Notice>
      ) : null}
      {refused.length > 0 ? (
        <Notice tone="bad" title={t('refused', { count: refused.length })}>
          <ul className="list-disc pl-5">
            {refused.map((one) => (
              <li key={one.title}>
                {one.title}: {one.acted && !one.acted.ok ? one.acted.sentence : t('unreachable')}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Button size="small" className="self-start" onClick={onClose}>
        {t('reload')}
      </Button>
    </section>
  )
}
