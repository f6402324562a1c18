'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ReadAlsoAttrs } from '#lib/body/read-also.ts'
import { TargetMark } from './target-mark.tsx'
import { useTargets } from './targets.tsx'

/** The title shown for a baca juga: its target's own, else the one that is looked for. */
export function useTitle({ articleId, label, wantedTitle }: ReadAlsoAttrs): string {
  const t = useTranslations('editor.readAlso')
  const target = useTargets().of(articleId ?? '')
  if (target && target.state !== 'gone') return target.headline
  if (wantedTitle ?? label) return wantedTitle ?? label ?? ''
  return target || !articleId ? t('gone') : t('loading')
}

/** A baca juga as its readers will see it, with what keeps it from them. `children` are its writer's buttons. */
export function ReadAlsoCard({ attrs, children }: { attrs: ReadAlsoAttrs; children?: ReactNode }) {
  const t = useTranslations('editor.readAlso')
  const target = useTargets().of(attrs.articleId ?? '')
  const title = useTitle(attrs)
  return (
    <div className="read-also" data-state={attrs.articleId ? (target?.state ?? 'loading') : 'pending'}>
      <p className="read-also-label">{attrs.label?.trim() || t('label')}</p>
      <p className="read-also-title">{title}</p>
      <div className="read-also-foot">
        <p className="read-also-facts">
          {attrs.articleId ? null : <span className="read-also-state">{t('pending')}</span>}
          {target && target.state !== 'live' ? <TargetMark target={target} /> : null}
          {target && target.state !== 'gone' ? <span>{target.section}</span> : null}
          {attrs.fallbackId ? <Fallback articleId={attrs.fallbackId} isShown={target?.state !== 'live'} /> : null}
        </p>
        {children}
      </div>
    </div>
  )
}

/** What readers get instead, and whether they get it now. */
function Fallback({ articleId, isShown }: { articleId: string; isShown: boolean }) {
  const t = useTranslations('editor.readAlso')
  const target = useTargets().of(articleId)
  const title = target && target.state !== 'gone' ? target.headline : t(target ? 'gone' : 'loading')
  return (
    <span className="read-also-fallback">
      {t(isShown && target?.state === 'live' ? 'fallbackShown' : 'fallbackOf', { title })}{' '}
      {target && target.state !== 'live' ? <TargetMark target={target} /> : null}
    </span>
  )
}
