'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { BodyNode } from '#lib/body/body-node.ts'
import { readAlsoAttrs } from '#lib/body/text.ts'
import { FRAGMENTS } from '#lib/body/yjs.ts'
import { distribute } from '#lib/newsroom/read-also/distribute.ts'
import { isLink, type PlacementRules, placementFaults } from '#lib/newsroom/read-also/placement.ts'
import { useEditingSession } from '../editing-session.tsx'
import { arrange } from './arrange.ts'

type Props = {
  rules: PlacementRules
  /** The titles of the stories linked, by id. */
  titles: Readonly<Record<string, string>>
}

/** How the baca juga of the text stand, and a better distribution, which a person accepts. */
export function PlacementTools({ rules, titles }: Props) {
  const t = useTranslations('links.placement')
  const { shown, bound, mayWrite, flushing } = useEditingSession()
  const [isOpen, setOpen] = useState(false)
  const [result, setResult] = useState<'done' | null>(null)
  const blocks = shown.body.content ?? []
  const links = blocks.filter(isLink)
  if (links.length === 0) return null
  const faults = placementFaults(blocks, rules).filter((fault) => 'at' in fault)
  const wrong = new Set(faults.flatMap((fault) => ('at' in fault ? [fault.at] : []))).size
  const title = (node: BodyNode | undefined): string => {
    const { articleId, label, wantedTitle } = readAlsoAttrs(node ?? { type: 'readAlso' })
    return titles[articleId ?? ''] ?? wantedTitle ?? label ?? t('untitled')
  }
  const accept = () => {
    if (!bound) return
    arrange(bound.doc.getXmlFragment(FRAGMENTS.body), rules)
    setOpen(false)
    setResult('done')
  }
  const { order, moved, left } = distribute(blocks, rules)
  const places = order.flatMap((index, at) => {
    const node = blocks[index]
    if (!node || !isLink(node) || left.includes(index)) return []
    const above = order.slice(0, at).map((one) => blocks[one])
    return [
      { title: title(node), after: above.filter((one) => one?.type === 'paragraph' && one.content?.length).length },
    ]
  })
  return (
    <section aria-label={t('title')} className="flex flex-col gap-2 rounded-md border border-line px-3 py-2">
      <p className="text-soft text-sm">{wrong > 0 ? t('wrong', { count: wrong }) : t('right')}</p>
      {isOpen && moved > 0 ? (
        <>
          <p className="font-medium text-sm">{t('proposal')}</p>
          <ol className="flex list-decimal flex-col gap-1 pl-5 text-sm">
            {places.map((place, at) => (
              <li key={at}>
                {place.title} <span className="text-faint">· {t('after', { count: place.after })}</span>
              </li>
            ))}
          </ol>
          {left.length > 0 ? (
            <Notice tone="note">{t('left', { titles: left.map((index) => title(blocks[index])).join('; ') })}</Notice>
          ) : null}
          <div className="flex flex-wrap gap-2">
            <Button size="small" look="primary" onClick={accept}>
              {t('accept')}
            </Button>
            <Button size="small" look="quiet" onClick={() => setOpen(false)}>
              {t('cancel')}
            </Button>
          </div>
        </>
      ) : null}
      {!isOpen && mayWrite && bound && !flushing && moved > 0 ? (
        <Button size="small" className="self-start" onClick={() => [setOpen(true), setResult(null)]}>
          {t('propose')}
        </Button>
      ) : null}
      <p role="status" className="text-soft text-sm empty:hidden">
        {result === 'done' && !isOpen ? t('done') : null}
      </p>
    </section>
  )
}
