'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PlusIcon } from '#components/ui/icons.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { Act } from '../acted.ts'
import { type SectionDraft, SectionForm } from './section-form.tsx'

type Section = SectionDraft & { id: string; editors: readonly string[] }
type Props = { sections: readonly Section[]; save: Act<unknown> }

/** The site's sections in the order readers see them, and who answers for each. */
export function Sections({ sections, save }: Props) {
  const t = useTranslations('settings.sections')
  const frame = useTranslations('desk.frame')
  const router = useRouter()
  const say = useToast()
  const [open, setOpen] = useState<SectionDraft | null>(null)
  const next = Math.max(-1, ...sections.map(({ position }) => position)) + 1
  const add = () => setOpen({ id: null, slug: '', name: '', position: next, version: 0 })
  return (
    <>
      <div className="flex items-center justify-between gap-3">
        <h1 className="font-semibold text-xl">{t('title')}</h1>
        <Button look="primary" onClick={add}>
          <PlusIcon />
          {t('add')}
        </Button>
      </div>
      {sections.length === 0 ? <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState> : null}
      <ol className="rounded-md border border-line bg-surface empty:hidden">
        {sections.map((section) => (
          <li
            key={section.id}
            className="flex min-h-9 items-center gap-3 border-line border-b px-3 py-1.5 last:border-b-0"
          >
            <span className="min-w-0 flex-1">
              <span className="font-medium">{section.name}</span>{' '}
              <span className="font-mono text-faint text-xs">/{section.slug}</span>
              <span className="block text-soft text-sm">
                {section.editors.length > 0 ? section.editors.join(', ') : t('noEditor')}
              </span>
            </span>
            <Button size="small" aria-label={t('changeOf', { name: section.name })} onClick={() => setOpen(section)}>
              {t('change')}
            </Button>
          </li>
        ))}
      </ol>
      <Dialog
        open={open !== null}
        onClose={() => setOpen(null)}
        title={open?.id ? open.name : t('add')}
        closeLabel={frame('close')}
      >
        {open ? (
          <SectionForm
            key={open.id}
            section={open}
            save={save}
            onDone={(name) => {
              setOpen(null)
              say({ tone: 'good', text: t('saved', { name }) })
              router.refresh()
            }}
          />
        ) : null}
      </Dialog>
    </>
  )
}
