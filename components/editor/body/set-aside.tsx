'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Aside } from '#lib/body/paste.ts'

type Props = { lines: readonly Aside[]; onReturn: (line: Aside) => void; onClose: () => void }

/** Lines of page furniture that a paste left out. It lies over the end of the text, so that nothing moves under the hands. */
export function SetAside({ lines, onReturn, onClose }: Props) {
  const t = useTranslations('editor.setAside')
  if (lines.length === 0) return null
  return (
    <div className="manuscript-aside sticky bottom-3 z-10 text-base">
      <Notice
        tone="note"
        role="status"
        title={t('title', { count: lines.length })}
        action={
          <Button size="small" onClick={onClose}>
            {t('close')}
          </Button>
        }
      >
        <p>{t('text')}</p>
        <ul className="mt-1 flex max-h-40 flex-col gap-1 overflow-y-auto">
          {lines.map((line, at) => (
            <li key={at} className="flex items-start justify-between gap-2">
              <span className="min-w-0 text-soft">{line.text}</span>
              <Button size="small" onClick={() => onReturn(line)} aria-label={t('returnLine', { line: line.text })}>
                {t('return')}
              </Button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
