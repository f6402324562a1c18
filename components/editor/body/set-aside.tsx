'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Aside } from '#lib/body/paste.ts'
import type { SetAside as Left } from './paste.ts'

type Props = Left & { onReturn: (line: Aside) => void; onClose: () => void }

/** What a paste left out. It lies over the end of the text, so that nothing moves under the hands. */
export function SetAside({ lines, pictures, onReturn, onClose }: Props) {
  const t = useTranslations('editor.setAside')
  if (lines.length + pictures === 0) return null
  return (
    <div className="manuscript-aside sticky bottom-3 z-10 font-sans text-base">
      <Notice
        tone="note"
        role="status"
        title={lines.length > 0 ? t('title', { count: lines.length }) : t('pictures', { count: pictures })}
        action={
          <Button size="small" onClick={onClose}>
            {t('close')}
          </Button>
        }
      >
        {lines.length > 0 ? (
          <>
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
          </>
        ) : (
          <p>{t('picturesText')}</p>
        )}
      </Notice>
    </div>
  )
}
