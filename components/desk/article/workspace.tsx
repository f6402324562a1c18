'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Sheet } from '#components/ui/dialog.tsx'
import { ArrowLeftIcon, PanelIcon } from '#components/ui/icons.tsx'
import { type Tab, Tabs } from '#components/ui/tabs.tsx'
import { useWide } from '#components/ui/use-wide.ts'
import { ActionBar, ActionFoot, type Clock } from './action-bar.tsx'
import { useSaveKey } from './use-save-key.ts'
import { type FlushText, useVerbs } from './use-verbs.ts'
import { VerbsContext } from './verb-button.tsx'
import { buttonsOf, type OfferView, type VerbActions } from './verbs.ts'

type Props = {
  /** The page's heading for those who hear it: the headline that everybody else sees in the document. */
  title: string
  articleId: string
  contentHash: string
  mayWrite: boolean
  flushText: FlushText
  thawText: () => void
  offers: readonly OfferView[]
  clock: Clock
  actions: VerbActions
  /** Stage, section and publication in the bar. */
  marks: ReactNode
  /** What is true of the text's storage. */
  saveLine: ReactNode
  notices: ReactNode
  editor: ReactNode
  tabs: readonly Tab[]
  /** The id of the tab that is shown. */
  tab: string
  onTab: (id: string) => void
}

const CloseMargin = createContext(() => {})
/** Puts the margin away where it lies over the document: on a phone. */
export const useCloseMargin = (): (() => void) => useContext(CloseMargin)

/** An article's page in three parts: the document, its margin, one bar of verbs. On a phone one column. */
export function Workspace(props: Props) {
  const { title, marks, saveLine, notices, editor, tabs, tab, onTab, offers, clock, ...verbProps } = props
  const t = useTranslations('desk.article')
  const verbs = useVerbs(verbProps)
  useSaveKey()
  const buttons = buttonsOf(offers)
  return (
    <div className="pb-20 xl:pb-0">
      <h1 className="sr-only">{title}</h1>
      <div className="z-20 border-line border-b bg-page xl:sticky xl:top-0">
        <div className="mx-auto flex min-h-12 max-w-[100rem] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 xl:h-12 xl:flex-nowrap xl:py-0">
          <Link
            prefetch={false}
            href="/newsroom"
            aria-label={t('back')}
            className="-ml-1.5 inline-flex size-8 items-center justify-center rounded-md text-soft hover:bg-sunken hover:text-ink"
          >
            <ArrowLeftIcon />
          </Link>
          {marks}
          <div className="min-w-0 basis-full text-faint text-sm xl:basis-auto xl:overflow-hidden xl:whitespace-nowrap">
            {saveLine}
          </div>
          <div className="ml-auto shrink-0">
            <ActionBar buttons={buttons} verbs={verbs} clock={clock} />
          </div>
        </div>
      </div>
      <div className="mx-auto grid max-w-[100rem] xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="min-w-0">
          <div className="mx-auto flex max-w-[44rem] flex-col gap-2 px-4 pt-4 empty:hidden">
            <VerbsContext value={{ buttons, verbs }}>{notices}</VerbsContext>
          </div>
          {editor}
        </div>
        <Margin tabs={tabs} tab={tab} onTab={onTab}>
          {(open) => <Foot buttons={buttons} verbs={verbs} clock={clock} onMargin={open} />}
        </Margin>
      </div>
    </div>
  )
}

type MarginProps = Pick<Props, 'tabs' | 'tab' | 'onTab'> & { children: (open: () => void) => ReactNode }

/** The margin beside the document, or a sheet over it; what is typed in it is held above both. */
function Margin({ tabs, tab, onTab, children }: MarginProps) {
  const t = useTranslations('desk.article')
  const frame = useTranslations('desk.frame')
  const wide = useWide()
  const [open, setOpen] = useState(false)
  const content = (
    <CloseMargin value={() => setOpen(false)}>
      <Tabs label={t('margin')} tabs={tabs} chosen={tab} onChoose={onTab} />
    </CloseMargin>
  )
  return (
    <>
      <aside
        aria-label={t('margin')}
        className="sticky top-[3.0625rem] hidden h-[calc(100dvh-3.0625rem)] flex-col border-line border-l bg-surface xl:flex"
      >
        {wide ? content : null}
      </aside>
      <Sheet open={open && !wide} onClose={() => setOpen(false)} title={t('margin')} closeLabel={frame('close')}>
        {content}
      </Sheet>
      {children(() => setOpen(true))}
    </>
  )
}

type FootProps = Parameters<typeof ActionFoot>[0] & { onMargin: () => void }

function Foot({ onMargin, ...bar }: FootProps) {
  const t = useTranslations('desk.article')
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 flex gap-2 border-line border-t bg-surface px-4 py-2 xl:hidden">
      <ActionFoot {...bar} />
      <Button onClick={onMargin}>
        <PanelIcon />
        {t('margin')}
      </Button>
    </div>
  )
}
